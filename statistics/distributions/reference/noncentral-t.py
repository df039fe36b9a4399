# python3 noncentral-t.py > noncentral-t.json   (needs mpmath)
# The non-central t in 30 digits, from its definition: the mean of Phi(t w - shift) over w = sqrt(chi2/df). R's pt with
# ncp is accurate to about 1e-12 absolute only, so that it is no judge in the tails.
# Rows: t, df, shift, log lower tail, log upper tail, log density.
import json
import mpmath as mp

mp.mp.dps = 30


def log_integral(f, df):
    low, high = -5 - 800 / df, 4 + 4 / mp.sqrt(df)
    log = lambda s: mp.log(v) if (v := f(s)) > 0 else mp.mpf(-10) ** 9
    ratio = (mp.sqrt(5) - 1) / 2
    while high - low > mp.mpf(1) / 1000 / mp.sqrt(df):
        left, right = high - ratio * (high - low), low + ratio * (high - low)
        if log(left) > log(right):
            high = right
        else:
            low = left
    peak = (low + high) / 2
    step = mp.mpf(1)
    while log(peak) - log(peak + step) > 0.5 or log(peak) - log(peak - step) > 0.5:
        step /= 2

    def total(shift):
        s = mp.mpf(0)
        for direction in (1, -1):
            k = 0 if direction == 1 else 1
            while True:
                term = f(peak + shift + direction * k * step)
                s, k = s + term, k + 1
                if term < s * mp.mpf("1e-20"):
                    break
        return s

    s = total(0)
    while True:
        t = total(step / 2)
        if abs(s - t) < mp.mpf("1e-15") * s:
            return mp.log((s + t) * step / 2)
        s, step = s + t, step / 2


rows = []
for df in (1, 3.5, 38, 10000):
    df = mp.mpf(df)
    constant = mp.log(2) + df / 2 * mp.log(df / 2) - mp.loggamma(df / 2)
    scale = lambda s: mp.exp(constant + df * s - df / 2 * mp.exp(2 * s))
    for shift in (-4, 0.2, 3, 40):
        for t in (-20, -1, 0.5, 3.5, 45):
            below = lambda s: scale(s) * mp.erfc((shift - t * mp.exp(s)) / mp.sqrt(2)) / 2
            above = lambda s: scale(s) * mp.erfc((t * mp.exp(s) - shift) / mp.sqrt(2)) / 2
            density = lambda s: scale(s) * mp.exp(s) * mp.npdf(t * mp.exp(s) - shift)
            rows.append([t, float(df), shift] + [float(log_integral(f, df)) for f in (below, above, density)])
print("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]")
