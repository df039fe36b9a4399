# python3 studentised-range.py > studentised-range.json   (needs scipy)
# Rows: q, groups, df (-1 for infinite), upper tail. R's ptukey is off by 1e-7 for few degrees of freedom (for two groups
# the exact value is known: 1 2 2 gives 0.5527864, ptukey 0.5527734), so that it is no judge here.
from math import inf
from scipy.stats import studentized_range

rows = []
for k in (2, 3, 5, 10, 40):
    for df in (2, 5, 10, 60, 1000, inf):
        for q in (0.05, 1, 2.5, 3.6, 5, 8):
            upper = float(studentized_range.sf(q, k, df))
            if upper > 1e-6:
                rows.append(f"[{q},{k},{-1 if df == inf else df},{upper!r}]")
print("[\n" + ",\n".join(rows) + "\n]")
