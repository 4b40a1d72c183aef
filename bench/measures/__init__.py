"""One module a measure; each takes the sheet it writes its figures on."""
