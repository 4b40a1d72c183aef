"""The page a browser gets when the door stays closed: one sentence and a way on."""

from __future__ import annotations

from html import escape

from workshop.i18n import N_, translator

WAY_ON = N_("Enter the code again")

PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Praktijkatelier</title>
<style>
body {{ margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 2rem;
  font: 1.25rem/1.5 system-ui, sans-serif; background: light-dark(#faf7f2, #1d1b19);
  color: light-dark(#2b2723, #f1ece4); text-align: center; }}
a {{ display: inline-block; margin-top: 1rem; padding: .75rem 1.25rem; border-radius: .75rem;
  background: light-dark(#1f6f6b, #7cc4bd); color: light-dark(#fff, #10201f);
  text-decoration: none; }}
</style>
</head>
<body><main><p>{sentence}</p><p><a href="/">{way_on}</a></p></main></body>
</html>
"""


def sorry_page(sentence: str, language: str) -> str:
    """Return the page in a language."""
    way_on = translator(language)(WAY_ON)
    return PAGE.format(language=language, sentence=escape(sentence), way_on=escape(way_on))
