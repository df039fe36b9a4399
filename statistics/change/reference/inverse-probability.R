# Second opinion on weights for drop-out and for who got a buddy: glm, lm and sandwich, and survey for the means. Real: ozone of which
# a quarter was not measured (airquality), birth weights by smoking (birthwt, MASS). Made: few people, ties, strong selection.
# Rscript inverse-probability.R > inverse-probability.json
suppressMessages({ library(jsonlite); library(sandwich); library(survey) }); data(birthwt, package = "MASS")
set.seed(20261129); v <- unname
compare <- function(y, z, X) {
  stay <- !is.na(y); ps <- fitted(glm(z ~ ., binomial, cbind(X, z = z))); ks <- if (all(stay)) rep(1, length(y)) else fitted(glm(stay ~ ., binomial, cbind(X, z = z, stay = stay)))
  own <- if (all(stay)) rep(1, length(y)) else fitted(glm(stay ~ ., binomial, cbind(X, stay = stay)))
  smd <- function(w) sapply(X, function(x) (weighted.mean(x[z == 1], w[z == 1]) - weighted.mean(x[z == 0], w[z == 0])) / sqrt((var(x[z == 1]) + var(x[z == 0]))/2))
  to <- list(everybody = ifelse(z == 1, 1/ps, 1/(1-ps)), treated = ifelse(z == 1, 1, ps/(1-ps)), overlap = ifelse(z == 1, 1-ps, ps))
  targets <- lapply(to, function(g) { w <- ifelse(stay, g/ks, 0); d <- data.frame(y, z, w)[stay, ]; m <- lm(y ~ z, d, weights = w); ci <- coef(m)[2] + c(-1, 1)*qt(.975, m$df.residual)*sqrt(vcovHC(m, "HC0")[2, 2])
    by <- svyby(~y, ~z, svydesign(~1, weights = ~w, data = d), svymean); stopifnot(abs(diff(by$y) - coef(m)[2]) < 1e-9)
    list(estimate = v(coef(m)[2]), se = sqrt(vcovHC(m, "HC0")[2, 2]), interval = v(ci), effective = sum(w)^2/sum(w^2), after = v(smd(g)), weights = v(w)) })
  wr <- ifelse(stay, 1/own, 0)
  list(outcome = y, treated = z, covariates = as.list(X), retention = v(wr), kept = sum(wr)^2/sum(wr^2), before = v(smd(rep(1, length(z)))), unweighted = v(diff(tapply(y, z, mean, na.rm = TRUE))), targets = targets)
}
A <- airquality; air <- compare(A$Ozone, as.integer(A$Month >= 8), data.frame(wind = A$Wind, temp = A$Temp))
B <- birthwt; births <- compare(B$bwt, B$smoke, data.frame(age = B$age, lwt = B$lwt, white = as.integer(B$race == 1), ht = B$ht))
n <- 36; x <- sample(1:5, n, TRUE); k <- sample(0:1, n, TRUE); z <- as.integer(runif(n) < plogis(x - 3)); y <- 10*x + 5*z + sample(-3:3, n, TRUE); y[runif(n) < .3] <- NA
out <- list(air = air, births = births, few = compare(y, z, data.frame(x = x, k = k)))
cat(toJSON(out, digits = I(15), auto_unbox = TRUE, null = "null", na = "null"), "\n")
