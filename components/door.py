"""The door: a field for the code on the screen."""

from __future__ import annotations

import streamlit as st

from workshop.i18n import translator

HTML = """
<form class="door">
  <h1>Praktijkatelier</h1>
  <label for="door-code"></label>
  <input id="door-code" name="code" autocomplete="off" autocapitalize="characters"
    spellcheck="false" maxlength="16" placeholder="XXXX-XXXX" required>
  <button type="submit" class="primary"></button>
  <p class="quiet"></p>
</form>
"""

JS = """
export default function ({ parentElement, data }) {
  const form = parentElement.querySelector("form");
  form.querySelector("label").textContent = data.label;
  form.querySelector("button").textContent = data.button;
  form.querySelector("p").textContent = data.promise;
  form.onsubmit = (event) => {
    event.preventDefault();
    const code = form.querySelector("input").value.trim();
    if (code) location.assign("/j/" + encodeURIComponent(code));
  };
}
"""

_component = st.components.v2.component("door", html=HTML, js=JS, isolate_styles=False)


def door(language: str) -> None:
    """Show the field; a code leads to /j/{code}, which knows what to do."""
    _ = translator(language)
    _component(
        key="door",
        data={
            "label": _("The code on the screen"),
            "button": _("Join"),
            "promise": _("No account, no name. Nobody sees who wrote what."),
        },
    )
