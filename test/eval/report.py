"""What was measured, as text, JSON and Markdown."""

from comparison import FIELD_ORDER
from corpus import FORMS
from measure import BOTH

FORM_NAMES = {"txt": "text", "pdf": "PDF", BOTH: "PDF against text"}


def head_line(name, form, figures):
    generations = ", ".join(f"{generation} {part.exact}/{len(part.judged)}"
                            for generation, part in figures.by_generation().items())
    return (f"{name}, {FORM_NAMES[form]}: {figures.exact} of {len(figures.judged)} documents exact "
            f"({generations}), {figures.refused} Urgent Actions refused, "
            f"micro F1 {figures.micro_f1:.4f}")


def text_table(figures, names):
    """A line for each field: counts, strict and lenient figures, strict F1 of each generation."""
    generations = figures.by_generation()
    yield (f"  {'':24}{'':18}  {'strict':24}  {'lenient':24}  F1 of a generation")
    yield (f"  {'field':24}{'right':>6}{'extra':>6}{'lost':>6}  "
           + f"{'prec':>8}{'recall':>8}{'F1':>8}  " * 2
           + "".join(f"{name:>13}" for name in generations))
    for name in names:
        strict, lenient = figures.strict[name], figures.lenient[name]
        of_generations = [f1_cell(part.strict.get(name)) for part in generations.values()]
        yield (f"  {name:24}{strict.right:6}{strict.too_many:6}{strict.missing:6}  "
               + "".join(f"{tally.precision:8.4f}{tally.recall:8.4f}{tally.f1:8.4f}  "
                         for tally in (strict, lenient))
               + "".join(f"{cell:>13}" for cell in of_generations))


def f1_cell(tally):
    return f"{tally.f1:.4f}" if tally else "-"


def fields_to_show(form, figures):
    """All of them; where a form is held against the other only those in which they differ."""
    return [name for name, tally in figures.strict.items() if form != BOTH or tally.f1 < 1]


def as_text(measured):
    lines = []
    for name, forms in measured.items():
        for form, figures in forms.items():
            lines.append(head_line(name, form, figures))
            names = fields_to_show(form, figures)
            if names:
                lines += text_table(figures, names)
            lines.append("")
    return "\n".join(lines)


def describe_tally(tally):
    return {"right": tally.right, "too_many": tally.too_many, "missing": tally.missing,
            "precision": round(tally.precision, 4), "recall": round(tally.recall, 4),
            "f1": round(tally.f1, 4)}


def describe_figures(figures):
    return {"documents": len(figures.judged), "exact": figures.exact, "refused": figures.refused,
            "micro_f1": round(figures.micro_f1, 4),
            "fields": {name: {"strict": describe_tally(tally),
                              "lenient": describe_tally(figures.lenient[name])}
                       for name, tally in figures.strict.items()}}


def as_json_object(measured):
    return {name: {form: {**describe_figures(figures),
                          "generations": {generation: describe_figures(part) for generation, part
                                          in figures.by_generation().items()},
                          "mistakes": [describe_mistake(document, mistake)
                                       for document in figures.judged
                                       for mistake in document.mistakes()]}
                   for form, figures in forms.items()}
            for name, forms in measured.items()}


def describe_mistake(document, mistake):
    return {"document": document.id, "field": mistake.field, "pointer": mistake.pointer,
            "expected": mistake.wanted, "got": mistake.given}


def as_markdown(measured):
    """Two tables for each corpus: its generations, and its fields; text and PDF apart."""
    lines = []
    for name, forms in measured.items():
        forms = {form: figures for form, figures in forms.items() if form in FORMS}
        lines += [f"### {name}", "", *generation_table(forms), ""]
        if len(set().union(*(figures.strict for figures in forms.values()))) > 1:
            lines += [*field_table(forms), ""]
    return "\n".join(lines)


def row(cells):
    return f"| {' | '.join(cells)} |"


def generation_table(forms):
    yield row(["generation", *(f"{FORM_NAMES[form]}: {what}" for form in forms
                               for what in ("exact", "refused", "F1 of all values"))])
    yield row(["---"] + ["---:"] * (3 * len(forms)))
    parts = {form: figures.by_generation() for form, figures in forms.items()}
    for generation in sorted(set().union(*parts.values())):
        cells = [f"`{generation}`"]
        for form in forms:
            part = parts[form].get(generation)
            cells += [f"{part.exact} of {len(part.judged)}", str(count_refused(part)),
                      f"{part.micro_f1:.3f}"] if part else ["", "", ""]
        yield row(cells)


def count_refused(figures):
    return sum(document.is_refused for document in figures.judged)


def field_table(forms):
    yield row(["field", *(f"{FORM_NAMES[form]}: {what}" for form in forms
                          for what in ("precision", "recall", "F1", "lenient F1"))])
    yield row(["---"] + ["---:"] * (4 * len(forms)))
    for name in FIELD_ORDER:
        if any(name in figures.strict for figures in forms.values()):
            yield row([f"`{name}`", *(cell for figures in forms.values()
                                      for cell in field_cells(figures, name))])


def field_cells(figures, name):
    if name not in figures.strict:
        return [""] * 4
    strict, lenient = figures.strict[name], figures.lenient[name]
    return [f"{figure:.3f}" for figure in (strict.precision, strict.recall, strict.f1, lenient.f1)]


def change_lines(name, form, figures, changes, most):
    """Fields that are newly wrong, with what was expected and what came."""
    documents = {document.id: document for document in figures.judged}
    for document, field in changes[:most]:
        for mistake in documents[document].mistakes():
            if mistake.field == field:
                yield (f"{name}/{document} ({FORM_NAMES[form]}): {field}: expected "
                       f"{shortened(mistake.wanted)}, got {shortened(mistake.given)}")
    if len(changes) > most:
        yield f"... and {len(changes) - most} more"


def shortened(value, most=70):
    text = repr(value)
    return text if len(text) <= most else text[:most - 3] + "..."
