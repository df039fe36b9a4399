# Robust errors of a model of R's `longley` with 60 digits, for R's own are off by 2e-8. python3 longley.py > longley.json
import json
import mpmath as mp

mp.mp.dps = 60
data = json.load(open("more-public-data.json"))["longley"]["data"]
columns = [data[name] for name in ("GNP", "Unemployed", "Armed.Forces", "Year")]
x = mp.matrix([[mp.mpf(1)] + [mp.mpf(str(value)) for value in row] for row in zip(*columns)])
y = mp.matrix([mp.mpf(str(value)) for value in data["Employed"]])
n, p = x.rows, x.cols
inverse = (x.T * x) ** -1
residuals = y - x * (inverse * (x.T * y))
leverage = [(x[i, :] * inverse * x[i, :].T)[0] for i in range(n)]
factors = {
    "HC0": lambda i: 1,
    "HC1": lambda i: mp.mpf(n) / (n - p),
    "HC2": lambda i: 1 / (1 - leverage[i]),
    "HC3": lambda i: 1 / (1 - leverage[i]) ** 2,
}
out = {}
for name, factor in factors.items():
    meat = x.T * mp.diag([residuals[i] ** 2 * factor(i) for i in range(n)]) * x
    covariance = inverse * meat * inverse
    out[name] = [float(mp.sqrt(covariance[j, j])) for j in range(p)]
print(json.dumps(out))
