"""The table of figures, each against its limit."""


class Report:
    def __init__(self):
        self.figures = []

    def add(self, name, value, limit, unit, met, bound='<='):
        self.figures.append({'figure': name, 'value': round(value, 3), 'bound': bound, 'limit': limit, 'unit': unit,
                             'met': bool(met)})

    def at_most(self, name, value, limit, unit):
        self.add(name, value, limit, unit, value <= limit)

    def at_least(self, name, value, limit, unit):
        self.add(name, value, limit, unit, value >= limit, '>=')

    def print(self):
        for figure in self.figures:
            limit = f"{figure['bound']} {figure['limit']}{figure['unit']}"
            print(f"{'PASS' if figure['met'] else 'FAIL'}  {figure['figure']:<58}"
                  f"{figure['value']:>8.2f}{figure['unit']:<5}{limit:>12}", flush=True)

    def all_met(self):
        return all(figure['met'] for figure in self.figures)
