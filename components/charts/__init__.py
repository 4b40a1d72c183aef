"""Pictures with numbers: Plotly figures for the projector and the cockpit, never for a phone."""
