"""The roles that a line may have."""

from __future__ import annotations

TITLE, HEADING, BODY, LIST, TABLE = "title", "heading", "body", "list", "table"
IMAGE, PLACEHOLDER, CAPTION = "image", "placeholder", "caption"
SOURCE, FOOTER, BLANK, CODE, FRONT_MATTER = "source", "footer", "blank", "code", "front-matter"
ROLES = (TITLE, HEADING, BODY, LIST, TABLE, IMAGE, PLACEHOLDER, CAPTION, SOURCE, FOOTER, BLANK, CODE, FRONT_MATTER)
PROSE_ROLES = frozenset({TITLE, HEADING, BODY, LIST, TABLE, CAPTION})

HTML_ROLES = {"title": TITLE, "h1": TITLE, "figcaption": CAPTION, "caption": CAPTION, "li": LIST, "td": TABLE, "th": TABLE,
               "dt": LIST, "dd": LIST, "option": LIST, "a": LIST, "button": LIST, "nav": LIST, "footer": LIST, "label": LIST}
"""The roles of lines that stand in these elements of HTML; the headings that are not here are headings."""
