# Second opinion on agreement: psych's cohen.kappa for the estimate, and the delta method on numerical derivatives for its error (psych's
# own error agrees without weights; the one it gives with weights is up to three times as large for these tables, and infinite for one). Real: occupations of fathers and sons
# (datasets); awkward: complete agreement, empty codes, few answers. The interval is that of the table with z^2 answers more.
# Rscript kappa.R > kappa.json
suppressMessages({ library(jsonlite); library(psych); library(numDeriv) })
kappa <- function(p, w) { p <- p/sum(p); 1 - sum(w*p)/sum(w*outer(rowSums(p), colSums(p))) }
error <- function(x, w) { n <- sum(x); p <- x/n; g <- grad(function(q) kappa(matrix(q, nrow(x)), w), c(p), method.args = list(eps = 1e-5)); sqrt(max(0, sum(p*g^2) - sum(p*g)^2)/n) }
one <- function(x) {
  k <- nrow(x); n <- sum(x); z <- qnorm(.975); r <- rowSums(x)/n; cc <- colSums(x)/n
  longer <- x + z^2/2*(outer(r, cc) + diag((r + cc)/2))
  kinds <- list(equal = 1 - diag(k), linear = abs(outer(1:k, 1:k, "-")), quadratic = outer(1:k, 1:k, "-")^2)
  lapply(setNames(names(kinds), names(kinds)), function(name) { w <- kinds[[name]]; a <- suppressWarnings(cohen.kappa(x, w = w, n.obs = n)); e <- if (name == "equal") a$kappa else a$weighted.kappa; m <- kappa(longer, w); s <- error(longer, w)
    stopifnot(abs(e - kappa(x, w)) < 1e-10, name != "equal" || abs(sqrt(max(0, a$var.kappa)) - error(x, w)) < 1e-6)
    list(kappa = e, se = error(x, w), lower = max(-1, min(e, m - z*s)), upper = min(1, max(e, m + z*s))) })
}
tables <- list(occupations = matrix(c(occupationalStatus), 8), complete = diag(c(7, 3, 0)), few = matrix(c(3, 0, 1, 0, 0, 0, 2, 0, 4), 3), against = matrix(c(1, 5, 6, 0), 2))
cat(toJSON(lapply(tables, function(x) list(table = apply(x, 1, as.list, simplify = FALSE), expected = one(x))), digits = I(15), auto_unbox = TRUE), "\n")
