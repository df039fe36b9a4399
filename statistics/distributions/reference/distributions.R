# Rscript distributions.R > distributions.json
# Second opinion for the distribution functions: R's own, over wide grids with extreme tails. Each row: function,
# arguments, value; probabilities as logarithms where `log` says so.
rows <- list()
add <- function(fn, args, value, ...) rows[[length(rows) + 1]] <<- list(fn = fn, args = args, value = value, ...)
both <- c("lower", "upper")
tails <- function(fn, f, args) for (t in both) for (l in c(FALSE, TRUE)) {
  v <- do.call(f, c(as.list(args), list(lower.tail = t == "lower", log.p = l)))
  if (is.finite(v) && (l || (v > 1e-300 && v < 1 - 1e-13))) add(fn, args, v, tail = t, log = l)
}
ps <- c(1e-200, 1e-30, 1e-9, 1e-4, .025, .2, .4999, .5, .6, .9, .999)
# Where R's own quantile does not lead back to the probability (F with many degrees of freedom, far tails) it is no judge.
quantiles <- function(fn, f, args, back = NULL) for (p in ps) for (t in both) {
  v <- do.call(f, c(list(p), as.list(args), list(lower.tail = t == "lower")))
  if (!is.finite(v) || abs(v) < 1e-290 || (p == .5 && abs(v) < 1e-12)) next
  if (!is.null(back)) {
    log <- do.call(back, c(list(v), as.list(args), list(lower.tail = t == "lower", log.p = TRUE)))
    near <- do.call(back, c(list(v * (1 + 1e-10)), as.list(args), list(lower.tail = t == "lower", log.p = TRUE)))
    if (!isTRUE(abs(log - base::log(p)) <= max(1e-15, abs(near - log)))) next
  }
  add(fn, c(p, args), v, tail = t)
}
for (z in c(-200, -37.5, -12, -5, -1.3, -.2, -1e-8, 0, .7, 2.5, 8, 20)) {
  tails("normalCdf", pnorm, z)
  add("normalDensity", z, dnorm(z, log = TRUE), log = TRUE)
}
quantiles("normalQuantile", qnorm, c(), pnorm)
dfs <- c(.1, .5, 1, 2, 3.7, 10, 30, 150, 1e4, 1e8)
for (df in dfs) {
  for (t in c(-1e6, -60, -8, -2.1, -.3, -1e-7, .5, 3, 15, 300)) {
    tails("studentCdf", pt, c(t, df))
    add("studentDensity", c(t, df), dt(t, df, log = TRUE), log = TRUE)
  }
  quantiles("studentQuantile", qt, df, pt)
  for (x in df * c(1e-8, .01, .3, .8, 1, 1.2, 2, 6, 40)) {
    tails("chiSquareCdf", pchisq, c(x, df))
    add("chiSquareDensity", c(x, df), dchisq(x, df, log = TRUE), log = TRUE)
  }
  quantiles("chiSquareQuantile", qchisq, df, pchisq)
}
for (d1 in c(.5, 1, 2, 7.5, 40, 1000)) for (d2 in c(.5, 1, 4.5, 30, 500, 1e6)) {
  for (f in c(1e-6, .05, .7, 1, 1.3, 4, 60)) {
    if (d2 < 1e6 || f < 60) tails("fCdf", pf, c(f, d1, d2))
    add("fDensity", c(f, d1, d2), df(f, d1, d2, log = TRUE), log = TRUE)
  }
  quantiles("fQuantile", qf, c(d1, d2), pf)
}
for (a in c(.05, .5, 1, 2.5, 20, 300, 5e4)) for (b in c(.05, .5, 1, 4, 50, 2000, 1e5)) {
  for (x in c(1e-12, .001, .1, a / (a + b), .5, .8, .9999)) {
    tails("betaCdf", pbeta, c(x, a, b))
    add("betaDensity", c(x, a, b), dbeta(x, a, b, log = TRUE), log = TRUE)
  }
  quantiles("betaQuantile", qbeta, c(a, b), pbeta)
}
for (shape in c(.02, .3, 1, 2, 11, 90, 1e4, 1e7)) for (rate in c(.2, 3)) {
  for (x in shape / rate * c(1e-9, .05, .6, .97, 1, 1.1, 3, 20)) {
    tails("gammaCdf", pgamma, c(x, shape, rate))
    add("gammaDensity", c(x, shape, rate), dgamma(x, shape, rate, log = TRUE), log = TRUE)
  }
  quantiles("gammaQuantile", qgamma, c(shape, rate), pgamma)
}
for (n in c(1, 7, 40, 1000, 1e6)) for (share in c(1e-9, .01, .3, .5, .97)) {
  for (k in unique(round(n * c(0, .005, .2, .31, .5, .9, 1)))) {
    tails("binomialCdf", pbinom, c(k, n, share))
    add("binomialProbability", c(k, n, share), dbinom(k, n, share, log = TRUE), log = TRUE)
  }
  quantiles("binomialQuantile", qbinom, c(n, share))
}
for (mean in c(1e-7, .1, 2, 12.5, 400, 1e6)) {
  for (k in unique(round(c(0, 1, 3, mean * .4, mean, mean * 1.2, mean * 3)))) {
    tails("poissonCdf", ppois, c(k, mean))
    add("poissonProbability", c(k, mean), dpois(k, mean, log = TRUE), log = TRUE)
  }
  quantiles("poissonQuantile", qpois, mean)
}
text <- function(v) if (is.character(v)) paste0('"', v, '"') else if (is.logical(v)) tolower(v) else
  if (length(v) == 1) format(v, digits = 17) else paste0("[", paste(format(v, digits = 17, trim = TRUE), collapse = ","), "]")
line <- function(r) {
  r$args <- if (length(r$args) == 1) paste0("[", format(r$args, digits = 17), "]") else
    paste0("[", paste(vapply(r$args, format, "", digits = 17), collapse = ","), "]")
  paste0("[", paste(c(text(r$fn), r$args, text(r$value), text(if (is.null(r$tail)) "lower" else r$tail),
    text(isTRUE(r$log))), collapse = ","), "]")
}
# Every third row: the grid stays as wide, the file small.
ok <- Filter(function(r) is.finite(r$value), rows)
ok <- ok[seq(1, length(ok), by = 3)]
cat("[\n", paste(vapply(ok, line, ""), collapse = ",\n"), "\n]\n", sep = "")
