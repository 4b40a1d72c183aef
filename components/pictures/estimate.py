"""x"""
def estimate(view, easel): pass
