"""Load: simulated phones and a real browser, beside a stock Streamlit app and a bare broadcast."""
