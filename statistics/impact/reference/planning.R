# Second opinions on equivalence and planning: t.test asked twice, power.anova.test. Real: sleep, ToothGrowth
# (datasets); awkward: an estimate beyond the bound, hardly any spread.
# Rscript planning.R > planning.json
suppressMessages(library(jsonlite)); v <- unname
tost <- function(x, y, smallest, alpha = .05, paired = FALSE) {
  up <- t.test(x, y, mu = smallest, alternative = "less", paired = paired); down <- t.test(x, y, mu = -smallest, alternative = "greater", paired = paired)
  ci <- t.test(x, y, conf.level = 1 - 2*alpha, paired = paired); est <- if (paired) mean(x - y) else mean(x) - mean(y)
  list(estimate = est, se = v(ci$stderr), df = v(ci$parameter), smallest = smallest, alpha = alpha, p = max(up$p.value, down$p.value), interval = c(ci$conf.int), ruled = max(abs(ci$conf.int)))
}
S <- split(sleep$extra, sleep$group); G <- split(ToothGrowth$len, ToothGrowth$supp); flat <- c(5, 5, 5, 5.001)
equivalence <- list(tost(S[[1]], S[[2]], 3, paired = TRUE), tost(G$OJ, G$VC, 5), tost(G$OJ, G$VC, 2, .1), tost(flat, flat + .0005, 1e-3))
grid <- expand.grid(groups = c(2, 3, 8), n = c(3, 20, 200), f = c(.05, .25, .8), alpha = c(.05, .001))
power <- mapply(function(g, n, f, a) power.anova.test(groups = g, n = n, between.var = f^2*g/(g-1), within.var = 1, sig.level = a)$power, grid$groups, grid$n, grid$f, grid$alpha)
sizes <- mapply(function(g, f) power.anova.test(groups = g, between.var = f^2*g/(g-1), within.var = 1, power = .9)$n, c(2, 4, 6), c(.5, .1, .25))
cat(toJSON(list(equivalence = equivalence, grid = as.list(grid), power = power, sizes = sizes), digits = I(15), auto_unbox = TRUE), "\n")
