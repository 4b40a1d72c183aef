"""What a workshop is: commands asked, events that happened, the state they add up to."""
