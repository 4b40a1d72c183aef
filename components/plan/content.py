"""The fields of a step's own content, made from what its activity says content is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import streamlit as st

from components.plan import session
from components.plan.draft import is_shown
from components.plan.session import field_key
from components.text import escaped
from components.visitor import language
from workshop.content.names import choice_name, part_name
from workshop.i18n import translator

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from components.plan.session import Draft
    from components.plan.shape import Part

TALL = 68
"""pixels: the least that Streamlit allows for a field of several lines"""


@dataclass(frozen=True, slots=True)
class Editor:
    """What every field needs to know: whose it is, and which parts belong to another step."""

    code: str
    draft: Draft
    held: frozenset[str]

    def key(self, path: str) -> str:
        """Return the key of the field of a path."""
        return field_key(self.code, self.draft, path)


def content(editor: Editor) -> None:
    """Show every part of the content that can be edited."""
    _fields(editor, session.parts(editor.draft.base, editor.held), editor.draft.setup, "")


def refusal(editor: Editor, path: str) -> None:
    """Show beside a field why it was refused, if it was."""
    place = editor.draft.place
    if editor.draft.refusal and (place == path or place.startswith(f"{path}/")):
        st.error(escaped(editor.draft.refusal), icon=":material/error:")
        editor.draft.place = ""
        editor.draft.refusal = ""


def _fields(editor: Editor, parts: Sequence[Part], values: Mapping[str, Any], above: str) -> None:
    _ = translator(language())
    for part in parts:
        if not is_shown(part, values):
            continue
        path, label = f"{above}{part.key}", part_name(part.key, _)
        value = values.get(part.key)
        if part.kind == "group" and [one.kind for one in part.inner] == ["lines"]:
            only = part.inner[0]
            _field(editor, only, (value or {}).get(only.key), f"{path}/{only.key}", label)
        elif part.kind == "group":
            st.markdown(f"### {label}")
            _fields(editor, part.inner, value or {}, f"{path}/")
        elif part.kind == "items":
            _items(editor, part, value or (), path)
        else:
            _field(editor, part, value, path, label)


def _field(editor: Editor, part: Part, value: Any, path: str, label: str) -> None:  # noqa: ANN401
    _ = translator(language())
    key = editor.key(path)
    match part.kind:
        case "line":
            st.text_input(label, value or "", max_chars=part.longest, key=key)
        case "number":
            st.number_input(label, part.least, part.most, value, step=1, key=key)
        case "choice":
            st.selectbox(
                label,
                part.choices,
                index=part.choices.index(value) if value in part.choices else 0,
                format_func=lambda choice: choice_name(part.key, choice, _),
                key=key,
            )
        case "lines":
            st.text_area(
                _("{name}, one on a line").format(name=label),
                "\n".join(value or ()),
                height="content",
                key=key,
            )
        case _:
            st.text_area(label, value or "", max_chars=part.longest, height="content", key=key)
    refusal(editor, path)


def _items(editor: Editor, part: Part, items: Sequence[Mapping[str, Any]], place: str) -> None:
    _ = translator(language())
    st.markdown(f"### {part_name(part.key, _)}")
    for number, one in enumerate(items, start=1):
        path = f"{place}/{one['id']}"
        with st.container(border=True, key=editor.key(f"item-{path}")):
            _fields(editor, part.inner, one, f"{path}/")
            refusal(editor, path)
            with st.container(horizontal=True, gap="small", vertical_alignment="center"):
                st.caption(f"{number} / {len(items)}")
                st.space("stretch")
                # Content with an order of its own (incidents, mixed) is asked in that one.
                if "order" not in editor.draft.setup:
                    _submit(editor, _("Up"), f"up-{path}", session.lift, path, disabled=number == 1)
                _submit(editor, _("Take away"), f"remove-{path}", session.remove, path)
    if part.whole or session.completes(editor.draft.base):
        _submit(
            editor,
            _("Add to: {name}").format(name=part_name(part.key, _)),
            f"add-{place}",
            session.add,
            place,
            part,
            disabled=part.most is not None and len(items) >= part.most,
        )
    refusal(editor, place)


def _submit(
    editor: Editor,
    label: str,
    name: str,
    act: Any,  # noqa: ANN401 - one of the deeds in session.py
    *args: Any,  # noqa: ANN401
    disabled: bool = False,
) -> None:
    st.form_submit_button(
        label,
        key=editor.key(name),
        type="tertiary",
        disabled=disabled,
        on_click=act,
        args=(editor.code, editor.draft, editor.held, *args),
    )
