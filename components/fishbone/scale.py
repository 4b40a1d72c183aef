"""The measures of the fishbone, in em of a cause's text, so that one number scales the picture."""

from __future__ import annotations

# how many
MAX_BONES = 12
MAX_CAUSES = 100
MAX_TITLE = 600  # characters of a label that the picture knows at all

# text
LINE = 1.2  # Graphviz sets lines 1.2 em apart
BONE_TEXT = 1.15
HEAD_TEXT = 1.3
SMALL_TEXT = 0.85
HEAD_WIDTH = 12.5
HEAD_PAD = 0.8
BONE_TEXT_WIDTH = 13.0  # at most; never more than a column
BONE_TEXT_LINES = 2
BONE_PAD = 0.45

# a cause: badges, text, votes, and the twig below them
BADGE = 1.1
BADGE_STEP = 1.42
CHIP_GAP = 0.35
CHIP_PAD = 0.5
UNDER = 0.14  # from the text to its twig
ROW_GAP = 0.45
ROOT_GAP = 0.3  # more before a cause on the bone itself
FIRST_INDENT = 1.25
MOST_INDENT = 0.3  # of the column

# columns and bands
CELL_PAD = 1.0  # left and right of a column together
BONE_GAP = 0.6
SLANT_MAX = 0.34  # how far a bone leans, per em of height
SLANT_MIN = 0.14
SPINE_GAP = 0.8  # between the spine and the nearest row
TITLE_GAP = 0.4
BAND_MIN = 6.0
MARGIN = 0.8
HEAD_GAP = 1.0
TAIL = 1.6
LEGEND_ROW = 1.7

# type sizes in px for a picture 1920 wide
LARGEST = 34.0
COMFORTABLE = 20.0  # larger type is not worth cutting texts
LEGIBLE = 16.0  # whole texts are not worth smaller type
REFERENCE_WIDTH = 1920.0
SMALLER = 0.985  # the steps in which a type size is looked for

COLUMN_WIDTHS = (10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.5, 19.0, 21.0, 23.0, 26.0, 29.0, 33.0)
WIDEST_COLUMN = 24.0  # a column with room to spare grows no wider than this
LINES = (8, 6, 5, 4, 3, 2)
LONGEST_WORD = 13.0  # em; a longer one may be broken
NARROWEST_TEXT = 6.5  # em; a narrower one is a tower of single words
