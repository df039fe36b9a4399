# Rscript estimates.R > estimates.json
# R's numbers (stats 4.2.2, survey 4.1.1, boot 1.3) for what is estimated here, on data made here.
suppressMessages({library(survey); library(boot)})
json <- function(x) {
  if (is.list(x)) {
    inner <- vapply(x, json, "")
    if (is.null(names(x))) return(paste0("[", paste(inner, collapse = ","), "]"))
    return(paste0("{", paste(sprintf('"%s":%s', names(x), inner), collapse = ","), "}"))
  }
  text <- if (is.character(x)) paste0('"', x, '"') else ifelse(is.na(x), "null", format(unname(x), digits = 16, trim = TRUE))
  if (length(x) == 1) text else paste0("[", paste(text, collapse = ","), "]")
}
out <- list()
a <- c(55, 60, 70, 80, 41.5, 62); b <- c(40, 50, 45, 71); c <- c(12, 50, 33, 90, 61)
groups <- list(a, b, c); y <- unlist(groups); g <- factor(rep(1:3, lengths(groups)))
t <- t.test(a, b)
out$welch <- list(estimate = mean(a) - mean(b), standardError = t$stderr, df = unname(t$parameter), statistic = unname(t$statistic), p = t$p.value, lower = t$conf.int[1], upper = t$conf.int[2])
w <- oneway.test(y ~ g); out$anova <- list(statistic = unname(w$statistic), df2 = unname(w$parameter[2]), p = w$p.value)
tied <- list(c(1, 2, 2, 3, 4, 1), c(3, 4, 4, 5, 5), c(2, 2, 3, 5, 4, 4))
k <- kruskal.test(tied); out$kruskal <- list(statistic = unname(k$statistic), p = k$p.value)
h <- TukeyHSD(aov(y ~ g))$g
out$tukey <- lapply(1:3, function(i) list(difference = h[i, 1], lower = h[i, 2], upper = h[i, 3], p = h[i, 4]))
x <- c(3, 8.5, 1, 9, 22, 4, 4, 7, 15.5, 2, 11)
ps <- c(0, .05, .1, .25, .5, .8, .975, 1)
out$quantiles <- lapply(c(6, 7, 8), function(type) unname(quantile(x, ps, type = type)))
wt <- c(1, 2, .5, 3, 1, 0, 2.5, 1, 4, 1.5, 2)
out$weighted <- lapply(list(survey:::qrule_math, survey:::qrule_hf6, survey:::qrule_hf7, survey:::qrule_hf8), function(rule) vapply(ps[2:7], function(p) rule(x, wt, p), 0))
out$mannWhitney <- list(
  exact = list(u = unname(wilcox.test(a, c + .1)$statistic), p = wilcox.test(a, c + .1)$p.value),
  ties = suppressWarnings(list(u = unname(wilcox.test(tied[[1]], tied[[3]])$statistic), p = wilcox.test(tied[[1]], tied[[3]])$p.value)))
# Bootstrap: indices given.
set.seed(4); R <- 499; n <- length(x)
idx <- matrix(sample(n, n * R, TRUE), R)
stat <- function(d, i) mean(d[i]) / sd(d[i])
tt <- apply(idx, 1, function(i) stat(x, i)); t0 <- stat(x, 1:n)
jack <- vapply(1:n, function(i) stat(x[-i], 1:(n - 1)), 0)
L <- (n - 1) * (mean(jack) - jack)
bo <- boot(x, stat, R = R); bo$t <- matrix(tt); bo$t0 <- t0
ci <- boot:::bca.ci(bo, .95, t0 = t0, t = tt, L = L)
out$bca <- list(estimate = t0, lower = ci[4], upper = ci[5], indices = lapply(1:R, function(r) idx[r, ] - 1))
# A stratified, clustered survey.
set.seed(9)
m <- 90
d <- data.frame(stratum = rep(c("n", "s", "w"), each = 30), unit = c(rep(1:6, each = 5), rep(1:5, each = 6), rep(1:10, each = 3)),
  w = round(runif(m, 1, 6), 2), sex = sample(c("f", "m"), m, TRUE), age = sample(c("y", "o", "v"), m, TRUE, prob = c(.5, .3, .2)))
d$y <- round(50 + 8 * as.integer(factor(d$stratum)) + 5 * (d$unit %% 3) + rnorm(m, 0, 12), 1)
d$z <- round(runif(m, 1, 9), 1); d$fpc <- c(n = 20, s = 9, w = 60)[d$stratum]
d$person <- 1:m; d$fpc2 <- 12 + d$unit
est <- function(s, f = coef, deff = TRUE) list(estimate = unname(coef(s)), standardError = unname(as.vector(SE(s))), designEffect = if (deff) unname(as.vector(deff(s))) else NA)
designs <- list(
  plain = svydesign(~1, weights = ~w, data = d),
  stratified = svydesign(~1, strata = ~stratum, weights = ~w, data = d),
  clustered = svydesign(~unit, strata = ~stratum, nest = TRUE, weights = ~w, data = d),
  corrected = svydesign(~unit, strata = ~stratum, nest = TRUE, weights = ~w, fpc = ~fpc, data = d),
  staged = svydesign(~unit + person, strata = ~stratum, nest = TRUE, weights = ~w, fpc = ~fpc + fpc2, data = d))
out$data <- as.list(d)
out$designs <- lapply(designs, function(ds) {
  by <- svyby(~y, ~sex, ds, svymean, deff = TRUE)
  list(mean = est(svymean(~y, ds, deff = TRUE)), total = est(svytotal(~y, ds, deff = TRUE)),
    ratio = list(estimate = coef(svyratio(~y, ~z, ds))[[1]], standardError = SE(svyratio(~y, ~z, ds))[[1]], designEffect = svyratio(~y, ~z, ds, deff = TRUE) |> attr("deff") |> c()),
    by = lapply(1:2, function(i) list(group = by$sex[i], estimate = by$y[i], standardError = by$se[i], designEffect = by$DEff.y[i])),
    df = degf(ds))
})
cl <- designs$clustered
ps <- postStratify(cl, ~sex, data.frame(sex = c("f", "m"), Freq = c(160, 150)))
out$postStratified <- list(mean = est(svymean(~y, ps), deff = FALSE), total = est(svytotal(~y, ps), deff = FALSE), weights = weights(ps))
rk <- rake(cl, list(~sex, ~age), list(data.frame(sex = c("f", "m"), Freq = c(160, 150)), data.frame(age = c("o", "v", "y"), Freq = c(100, 60, 150))), control = list(maxit = 500, epsilon = 1e-12))
out$raked <- list(mean = est(svymean(~y, rk), deff = FALSE), total = est(svytotal(~z, rk), deff = FALSE), ratio = list(estimate = coef(svyratio(~y, ~z, rk))[[1]], standardError = SE(svyratio(~y, ~z, rk))[[1]]), weights = weights(rk))
sets <- list(list(36, 4, 12, 20), list(8, 0, 5, 1), list(20, 12, 2, 16), list(0, 3, 4, 9), list(7, 0, 0, 3))
wil <- function(x, n) as.vector(prop.test(x, n, correct = FALSE)$conf.int)
out$paired <- lapply(sets, function(s) {
  a <- s[[1]]; b <- s[[2]]; c <- s[[3]]; d <- s[[4]]; n <- a + b + c + d
  one <- suppressWarnings(wil(a + b, n)); two <- suppressWarnings(wil(a + c, n)); p1 <- (a + b) / n; p2 <- (a + c) / n
  den <- sqrt((a + b) * (c + d) * (a + c) * (b + d)); cross <- a * d - b * c
  phi <- if (den == 0) 0 else if (cross > n / 2) (cross - n / 2) / den else if (cross >= 0) 0 else cross / den
  lo <- sqrt((p2 - two[1])^2 - 2 * phi * (p2 - two[1]) * (one[2] - p1) + (one[2] - p1)^2)
  hi <- sqrt((two[2] - p2)^2 - 2 * phi * (two[2] - p2) * (p1 - one[1]) + (p1 - one[1])^2)
  list(both = a, onlyFirst = b, onlySecond = c, neither = d, estimate = p2 - p1, lower = p2 - p1 - lo, upper = p2 - p1 + hi)
})
cat(json(out), "\n")
