"""Which short texts say the same or are about the same thing: Dutch, French and English.

Nothing is asked of anybody else's computer, nothing is learnt, and the same texts give the same
answer in whatever order they come.
"""
