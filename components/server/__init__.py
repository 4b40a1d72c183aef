"""What stands between the network and Streamlit: headers, guards, closed doors, small assets."""
