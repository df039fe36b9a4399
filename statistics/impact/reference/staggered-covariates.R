# Staggered adoption with covariates: the estimators of Sant'Anna & Zhao (2020) for panels by lm and glm on weighted rows, with the
# infinitesimal jackknife (the derivative to each unit's weight, by differences) instead of formulas for the influence.
# Rscript staggered-covariates.R > staggered-covariates.json
out <- list(); toNumber <- function(x) paste0("[", paste(format(x, digits=15, trim=TRUE), collapse=","), "]")
set.seed(20); u <- 120; last <- 4; x1 <- round(rnorm(u), 2); x2 <- rbinom(u, 1, .4)
p3 <- exp(-.6 + .7*x1); p4 <- exp(-.9 - .4*x1 + .6*x2); r <- runif(u)*(1+p3+p4)
G <- ifelse(r < p3, 3, ifelse(r < p3+p4, 4, 0)); org <- (1:u-1) %/% 4
P <- expand.grid(period=1:last, unit=1:u); i <- P$unit
P$x1 <- round(x1[i] + .1*(P$period-1)*x2[i], 2); P$x2 <- x2[i]; P$group <- G[i]; P$org <- org[i]
level <- rnorm(u, 50, 6)
P$y <- round(level[i] + P$period*(1 + 1.2*x1[i] - .8*x2[i]) + ifelse(G[i] > 0 & P$period >= G[i], 2+(P$period-G[i]), 0) + rnorm(nrow(P), 0, 3), 2)
Y <- matrix(P$y, u, byrow=TRUE); X1 <- matrix(P$x1, u, byrow=TRUE); X2 <- matrix(P$x2, u, byrow=TRUE)
att <- function(w, g, t, control, how) {
  base <- if (t >= g) g-1 else t-1
  side <- ifelse(G == g, 1, ifelse(G == 0 | (control == "notyet" & G > max(t, base)), 0, NA)); k <- !is.na(side)
  d <- data.frame(D=side[k], dy=(Y[,t]-Y[,base])[k], a=X1[k,base], b=X2[k,base]); d$w <- w[k]
  m <- if (how == "ipw") 0 else predict(lm(dy ~ a + b, d, weights=w, subset=D == 0), d)
  if (how == "reg") return(with(d, weighted.mean((dy-m)[D == 1], w[D == 1])))
  ps <- suppressWarnings(fitted(glm(D ~ a + b, binomial, d, weights=w, control=list(epsilon=1e-15, maxit=50))))
  o <- d$w*(1-d$D)*ps/(1-ps); with(d, weighted.mean((dy-m)[D == 1], w[D == 1]) - sum(o*(dy-m))/sum(o)) }
cells <- expand.grid(t=2:last, g=3:4)
est <- function(w, control, how) { a <- mapply(function(g, t) att(w, g, t, control, how), cells$g, cells$t)
  pg <- sapply(cells$g, function(g) sum(w*(G == g))); post <- cells$t >= cells$g
  dyn <- sapply(sort(unique(cells$t-cells$g)), function(e) { k <- cells$t-cells$g == e; sum(a[k]*pg[k])/sum(pg[k]) })
  grp <- sapply(3:4, function(g) mean(a[cells$g == g & post])); n <- sapply(3:4, function(g) sum(w*(G == g)))
  c(a, sum(a[post]*pg[post])/sum(pg[post]), dyn, mean(dyn[sort(unique(cells$t-cells$g)) >= 0]), grp, sum(grp*n)/sum(n)) }
for (control in c("notyet", "never")) for (how in c("reg", "ipw", "dr")) { w <- rep(1, u); h <- 1e-3
  IF <- sapply(1:u, function(i) { f <- function(d) { v <- w; v[i] <- 1+d; est(v, control, how) }; (8*(f(h)-f(-h))-(f(2*h)-f(-2*h)))/(12*h) })
  out[[paste0(control, "-", how)]] <- paste0('{"estimate":', toNumber(est(w, control, how)), ',"se":', toNumber(sqrt(rowSums(IF^2))),
    ',"seClustered":', toNumber(sqrt(rowSums(t(rowsum(t(IF), org))^2))), "}") }
for (name in names(P)) out[[name]] <- toNumber(P[[name]])
cat("{", paste0('"', names(out), '":', unlist(out), collapse=","), "}\n")
