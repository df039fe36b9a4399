# The same work in R (survey, boot, base): processor time in milliseconds, median of five, as JSON on the last line.
suppressMessages({library(survey); library(boot)})
time <- function(work) median(replicate(5, system.time(work())[["user.self"]])) * 1000
set.seed(1)
n <- 10000; sizes <- c(2, 5, 6, 12)
d <- as.data.frame(lapply(sizes, function(k) factor(pmin(k - 1, floor(runif(n)^1.3 * k)), levels = 0:(k - 1))))
names(d) <- paste0("m", 1:4)
design <- svydesign(~1, weights = rep(1, n), data = d)
forms <- list(~m1, ~m2, ~m3, ~m4)
pops <- Map(function(k, name) setNames(data.frame(factor(0:(k - 1)), 1e6 / k), c(name, "Freq")), sizes, names(d))
rk <- time(function() rake(design, forms, pops, control = list(maxit = 500, epsilon = 1e-4)))
x <- rbinom(200, 20, .2) * 5
bt <- time(function() boot.ci(boot(x, function(d, i) mean(d[i]), 2000), type = "bca"))
a <- replicate(60, ifelse(runif(1e5) < .1, NA, sample(5, 1e5, TRUE)))
sc <- time(function() {
  p <- (a - 1) * 25
  ind <- sapply(0:14, function(i) { q <- p[, seq_len(60) %% 15 == (i + 1) %% 15]; ok <- !is.na(q); k <- rowSums(ok); q[!ok] <- 0; ifelse(k >= 2, rowSums(q) / k, NA) })
  k <- rowSums(!is.na(ind)); ifelse(k >= 7.5, rowMeans(ind, na.rm = TRUE), NA)
})
cat(sprintf('{"raking 10,000 × 4 margins":%g,"BCa, 2,000 resamples of 200":%g,"scoring 100,000 × 60":%g}\n', rk, bt, sc))
