# Rscript scoring.R > scoring.json
# Alpha by its definition with Feldt's interval; Mantel-Haenszel by stats::mantelhaen.test; Mantel's ordinal test by its
# definition (1963); data made here.
set.seed(12)
n <- 60
theta <- rnorm(n)
items <- sapply(1:5, function(j) pmin(5, pmax(1, round(3 + theta * .9 + rnorm(n, 0, .8) + .2 * j))))
k <- ncol(items); S <- cov(items)
alpha <- function(m) { k <- ncol(m); S <- cov(m); k / (k - 1) * (1 - sum(diag(S)) / sum(S)) }
a <- alpha(items); R <- cor(items); r <- mean(R[lower.tri(R)])
tab <- array(c(12, 7, 8, 13, 15, 9, 5, 11, 9, 4, 9, 14, 0, 3, 0, 6), c(2, 2, 4)) # group x answer x stratum
mh <- mantelhaen.test(tab); plain <- mantelhaen.test(tab, correct = FALSE)
ref <- list(c(2, 5, 9, 4), c(1, 3, 8, 9), c(4, 4, 2, 0)); foc <- list(c(6, 5, 3, 1), c(2, 4, 4, 3), c(3, 1, 0, 0)); sc <- 0:3
parts <- Map(function(r, f) { t <- r + f; N <- sum(t); nF <- sum(f); c(sum(f * sc), nF * sum(t * sc) / N, (N - nF) * nF / (N^2 * (N - 1)) * (N * sum(t * sc^2) - sum(t * sc)^2), nF * (sum(f * sc) / nF - sum(r * sc) / sum(r)), nF) }, ref, foc)
P <- Reduce(`+`, parts); stat <- (P[1] - P[2])^2 / P[3]
all <- rep(sc, Reduce(`+`, ref) + Reduce(`+`, foc))
f <- function(x) if (length(x) == 1) format(x, digits = 16) else paste0("[", paste(format(x, digits = 16, trim = TRUE), collapse = ","), "]")
fields <- c(
  items = paste0("[", paste(apply(items, 2, f), collapse = ","), "]"), alpha = f(a),
  feldt = f(c(1 - (1 - a) * qf(.975, n - 1, (n - 1) * (k - 1)), 1 - (1 - a) * qf(.025, n - 1, (n - 1) * (k - 1)))),
  standardised = f(k * r / (1 + (k - 1) * r)),
  itemRest = f(sapply(1:k, function(j) cor(items[, j], rowSums(items[, -j])))),
  dropped = f(sapply(1:k, function(j) alpha(items[, -j]))),
  mh = f(c(mh$estimate, mh$conf.int, mh$statistic, mh$p.value, plain$statistic)),
  mantel = f(c(stat, pchisq(stat, 1, lower.tail = FALSE), P[4] / P[5], P[4] / P[5] / sd(all))))
cat("{", paste(sprintf('"%s":%s', names(fields), fields), collapse = ",\n"), "}\n")
