# Second opinions on the amount of contact and on stepped wedges. Real: recovery of IQ by days in coma (carData), laws on carrying guns
# by state and year (AER); made: few people and few clusters with ties, gaps and a known truth. Rscript dose-and-wedge.R > dose-and-wedge.json
suppressMessages({ library(jsonlite); library(sandwich); library(clubSandwich); library(splines); library(lme4); library(numDeriv); library(carData); library(AER) })
set.seed(20261129); v <- unname; out <- list()

# Curves by lm; the spline as R's natural spline with the same three knots, which spans the same curves.
curves <- function(d, at, cluster = NULL) {
  kn <- v(quantile(d$dose[d$dose > 0], c(.1, .5, .9)))
  forms <- list(linear = ~dose, log = ~log1p(dose), quadratic = ~dose + I(dose^2), spline = ~ns(dose, knots = kn[2], Boundary.knots = kn[c(1, 3)]))
  one <- function(f) {
    m <- lm(update(f, post ~ pre + age + .), d); tt <- delete.response(terms(m)); with <- function(x) model.matrix(tt, transform(d[rep(1, length(x)), ], dose = x))
    L <- with(at) - with(rep(0, length(at))); est <- c(L %*% coef(m)); kinds <- c("classical", "HC2", "HC3", if (!is.null(cluster)) "CR2")
    V <- lapply(setNames(kinds, kinds), function(k) if (k == "classical") vcov(m) else if (k == "CR2") as.matrix(vcovCR(m, cluster, "CR2")) else vcovHC(m, k))
    line <- lm(post ~ pre + age + dose, d); r <- list(estimate = est, se = lapply(V, function(x) sqrt(diag(L %*% x %*% t(L)))), df = df.residual(m))
    if (!is.null(cluster)) r$satterthwaite <- Wald_test(m, L[1, , drop = FALSE], vcovCR(m, cluster, "CR2"), test = "HTZ")$df_denom
    # Is it straight? The classical F test, and with HC3 what is left of a bend beside the line.
    if (length(coef(m)) > length(coef(line))) { r$f <- anova(line, m)$F[2]; r$p <- anova(line, m)$`Pr(>F)`[2]
      bend <- residuals(lm(model.matrix(m)[, 5] + 2*model.matrix(m)[, 4] ~ pre + age + dose, d)); mb <- lm(post ~ pre + age + dose + bend, d); r$robust <- (coef(mb)[[5]]/sqrt(vcovHC(mb, "HC3")[5, 5]))^2 }
    r }
  list(post = d$post, pre = d$pre, age = d$age, dose = d$dose, at = at, knots = kn, cluster = cluster, shapes = lapply(forms, one))
}
W <- data.frame(post = Wong$piq, pre = Wong$viq, age = Wong$age, dose = Wong$duration)[1:200, ]
n <- 17; few <- data.frame(pre = sample(20:80, n), age = sample(c(18, 30, 45), n, TRUE), dose = c(0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 5, 5, 8, 8, 13, 120)); few$post <- .6*few$pre + 5*log1p(few$dose) + sample(-6:6, n, TRUE)
out$dose <- list(coma = curves(W, c(3, 14, 60), Wong$id[1:200]), few = curves(few, c(1, 4, 50)))

# Stepped wedges: lmer, polished, with Satterthwaite's degrees of freedom from numerical derivatives; lm with CR2 within clusters.
wedge <- function(d) {
  d$period <- factor(d$period); d$cluster <- factor(d$cluster)
  X <- model.matrix(~treated + period, d); y <- d$y; Z <- model.matrix(~0 + cluster, d); n <- nrow(X)
  # With V = s(I + rZZ') and orthogonal clusters the inverse and the determinant are closed forms.
  size <- colSums(Z); dev <- function(t, want = "dev") { s <- t[2]; r <- t[1]/s; k <- r/(1 + size*r); VX <- (X - Z %*% (k * crossprod(Z, X)))/s; Vy <- (y - Z %*% (k * crossprod(Z, y)))/s
    A <- crossprod(X, VX); if (want == "C") return(solve(A)[2, 2]); b <- solve(A, crossprod(X, Vy)); if (want == "b") return(b[2])
    e <- y - X %*% b; Ve <- (e - Z %*% (k * crossprod(Z, e)))/s; n*log(s) + sum(log(1 + size*r)) + as.numeric(determinant(A)$modulus) + sum(e*Ve) }
  m <- lmer(y ~ treated + period + (1 | cluster), d, control = lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-12))); t <- c(as.numeric(VarCorr(m)[[1]]), sigma(m)^2)
  for (i in 1:4) { H <- hessian(dev, t); t <- t - solve(H, grad(dev, t)) }
  C <- dev(t, "C"); g <- grad(dev, t, want = "C"); df <- 2*C^2/as.numeric(t(g) %*% (2*solve(hessian(dev, t))) %*% g)
  stopifnot(abs(fixef(m)["treated"] - dev(t, "b")) < 1e-4*sqrt(C))
  f <- lm(y ~ treated + period + cluster, d); ct <- coef_test(f, vcovCR(f, d$cluster, "CR2"), test = "Satterthwaite")["treated", ]
  list(y = d$y, cluster = as.character(d$cluster), period = as.character(d$period), treated = as.logical(d$treated), estimate = dev(t, "b"), se = sqrt(C), df = df, between = t[1], residual = t[2],
    within = c(ct$beta, ct$SE, ct$df_Satt, ct$p_Satt))
}
data("Guns"); G <- subset(within(Guns, { y <- log(violent); treated <- as.integer(law == "yes"); cluster <- as.character(state); period <- as.character(year) }), as.integer(period) %in% 1985:1997)
start <- tapply(G$treated, G$cluster, mean); G <- subset(G, cluster %in% names(start)[start > 0 & start < 1]); G$y <- round(G$y, 8)
d <- expand.grid(who = 1:9, period = c("a", "b", "c", "d", "e"), cluster = paste0("o", 1:5), stringsAsFactors = FALSE)
at <- match(d$period, letters); org <- as.integer(sub("o", "", d$cluster)); d$treated <- as.integer(at > c(1, 2, 2, 3, 4)[org])
d$y <- round(50 + 3*at + 6*d$treated + rnorm(5, 0, 8)[org] + rnorm(nrow(d), 0, 12)); keep <- d$who <= sample(0:9, 25, TRUE)[(org-1)*5 + at] # cells of 0 to 9 people
out$wedge <- list(guns = wedge(G), few = wedge(d[keep, ]))
cat(toJSON(out, digits = I(15), auto_unbox = TRUE, null = "null", na = "null"), "\n")
