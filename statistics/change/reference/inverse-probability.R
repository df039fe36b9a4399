# Second opinion on weights for drop-out and for who got a buddy: glm, lm and sandwich, and survey for the means. Real: ozone of which
# a quarter was not measured (airquality), birth weights by smoking (birthwt, MASS). Made: few people, ties, strong selection.
# Rscript inverse-probability.R > inverse-probability.json
suppressMessages({ library(jsonlite); library(sandwich); library(survey); library(numDeriv) }); data(birthwt, package = "MASS")
set.seed(20261129); v <- unname
# The error that knows the weights were estimated: all estimating equations stacked, their derivative taken numerically, each person's
# part divided by one less its leverage. Nothing is solved by hand.
stacked <- function(y, z, X, to) {
  stay <- !is.na(y); y[!stay] <- 0; P <- model.matrix(~., X); K <- cbind(P, z); g <- glm.fit(P, z, family = binomial()); all <- all(stay); k <- if (!all) glm.fit(K, stay, family = binomial()); a <- ncol(P); b <- if (all) 0 else ncol(K)
  wt <- function(th) { e <- plogis(P %*% th[1:a])[, 1]; r <- if (all) 1 else plogis(K %*% th[a + 1:b])[, 1]; stay/r*switch(to, everybody = ifelse(z == 1, 1/e, 1/(1-e)), treated = ifelse(z == 1, 1, e/(1-e)), overlap = ifelse(z == 1, 1-e, e)) }
  U <- function(th) { e <- plogis(P %*% th[1:a])[, 1]; w <- wt(th); m <- tail(th, 2); cbind(P*(z-e), if (!all) K*(stay - plogis(K %*% th[a + 1:b])[, 1]), w*z*(y-m[1]), w*(1-z)*(y-m[2])) }
  th <- c(coef(g), if (!all) coef(k)); w <- wt(th); th <- c(th, weighted.mean(y[z==1], w[z==1]), weighted.mean(y[z==0], w[z==0])); lev <- function(m, M) { e <- m$fitted.values; e*(1-e)*rowSums((M %*% solve(crossprod(M*sqrt(e*(1-e)))))*M) }
  W <- ifelse(z == 1, sum(w[z==1]), sum(w[z==0])); A <- -jacobian(function(t) colSums(U(t)), th); u <- U(th); p <- length(th); u[, 1:a] <- u[, 1:a]/(1-lev(g, P)); if (!all) u[, a + 1:b] <- u[, a + 1:b]/(1-lev(k, K)); u[, p-1:0] <- u[, p-1:0]/(1-w/W)
  V <- solve(A) %*% crossprod(u) %*% t(solve(A)); se <- sqrt(V[p-1, p-1] + V[p, p] - 2*V[p-1, p]); own <- c(sum(u[, p-1]^2)/sum(w[z==1])^2, sum(u[, p]^2)/sum(w[z==0])^2); eff <- c(sum(w[z==1])^2/sum(w[z==1]^2), sum(w[z==0])^2/sum(w[z==0]^2)); list(se = se, df = sum(own)^2/sum(own^2/(eff-1))) }
compare <- function(y, z, X) {
  stay <- !is.na(y); ps <- fitted(glm(z ~ ., binomial, cbind(X, z = z))); ks <- if (all(stay)) rep(1, length(y)) else fitted(glm(stay ~ ., binomial, cbind(X, z = z, stay = stay)))
  own <- if (all(stay)) rep(1, length(y)) else fitted(glm(stay ~ ., binomial, cbind(X, stay = stay)))
  smd <- function(w) sapply(X, function(x) (weighted.mean(x[z == 1], w[z == 1]) - weighted.mean(x[z == 0], w[z == 0])) / sqrt((var(x[z == 1]) + var(x[z == 0]))/2))
  to <- list(everybody = ifelse(z == 1, 1/ps, 1/(1-ps)), treated = ifelse(z == 1, 1, ps/(1-ps)), overlap = ifelse(z == 1, 1-ps, ps))
  targets <- lapply(setNames(names(to), names(to)), function(name) { g <- to[[name]]; w <- ifelse(stay, g/ks, 0); d <- data.frame(y, z, w)[stay, ]; m <- lm(y ~ z, d, weights = w); ci <- coef(m)[2] + c(-1, 1)*qt(.975, m$df.residual)*sqrt(vcovHC(m, "HC0")[2, 2])
    by <- svyby(~y, ~z, svydesign(~1, weights = ~w, data = d), svymean); stopifnot(abs(diff(by$y) - coef(m)[2]) < 1e-9)
    list(estimate = v(coef(m)[2]), se = sqrt(vcovHC(m, "HC0")[2, 2]), interval = v(ci), effective = sum(w)^2/sum(w^2), after = v(smd(g)), weights = v(w), stacked = stacked(y, z, X, name)) })
  wr <- ifelse(stay, 1/own, 0)
  list(outcome = y, treated = z, covariates = as.list(X), retention = v(wr), kept = sum(wr)^2/sum(wr^2), before = v(smd(rep(1, length(z)))), unweighted = v(diff(tapply(y, z, mean, na.rm = TRUE))), targets = targets)
}
A <- airquality; air <- compare(A$Ozone, as.integer(A$Month >= 8), data.frame(wind = A$Wind, temp = A$Temp))
B <- birthwt; births <- compare(B$bwt, B$smoke, data.frame(age = B$age, lwt = B$lwt, white = as.integer(B$race == 1), ht = B$ht))
n <- 36; x <- sample(1:5, n, TRUE); k <- sample(0:1, n, TRUE); z <- as.integer(runif(n) < plogis(x - 3)); y <- 10*x + 5*z + sample(-3:3, n, TRUE); y[runif(n) < .3] <- NA
out <- list(air = air, births = births, few = compare(y, z, data.frame(x = x, k = k)))
cat(toJSON(out, digits = I(15), auto_unbox = TRUE, null = "null", na = "null"), "\n")
