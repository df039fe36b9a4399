# Second opinion for statistics/change: fits on invented panels. Run: Rscript change.R > change.json
suppressMessages({library(lme4); library(geepack)})
num <- function(x) paste0("[", paste(ifelse(is.na(x), "null", formatC(x, digits=15, format="g", width=1)), collapse=","), "]")
obj <- function(...) { a <- list(...); paste0("{", paste0('"', names(a), '":', unlist(a), collapse=","), "}") }
set.seed(20260101)
people <- 60; waves <- 0:4
d <- expand.grid(wave=waves, person=1:people); d$age <- rep(round(rnorm(people,35,10)), each=5); d$woman <- rep(rbinom(people,1,.5), each=5)
b0 <- rep(rnorm(people,0,9), each=5); b1 <- rep(rnorm(people,0,4), each=5)
d$y <- round(50+2*d$wave-.2*(d$age-35)+3*d$woman+b0+b1*d$wave+rnorm(nrow(d),0,7),2)
lost <- d$wave>0 & runif(nrow(d)) < plogis(-1.2-.05*(rep(d$y[d$wave==0],each=5)-50)); d$y[lost] <- NA
d$good <- as.integer(d$y > 55)
# Satterthwaite's df with a numerical Hessian of the deviance in (ratio, residual variance).
satt <- function(formula, data, reml) {
  m <- lmer(formula, data, REML=reml, control=lmerControl(optCtrl=list(xtol_abs=1e-12, ftol_abs=1e-14)))
  X <- getME(m,"X"); y <- getME(m,"y"); g <- getME(m,"flist")[[1]]; n <- nrow(X); p <- ncol(X)
  Z <- model.matrix(~0+g); 
  dev <- function(v, want="dev") { V <- diag(v[2],n)+v[1]*tcrossprod(Z); Vi <- solve(V); A <- t(X)%*%Vi%*%X; C <- solve(A); if (want=="C") return(C)
    b <- C%*%t(X)%*%Vi%*%y; r <- y-X%*%b; as.numeric(determinant(V)$modulus + (if (reml) determinant(A)$modulus else 0) + t(r)%*%Vi%*%r) }
  v <- c(as.numeric(VarCorr(m)[[1]]), sigma(m)^2)
  # polish the optimum
  o <- optim(v, dev, method="BFGS", control=list(reltol=1e-15, parscale=v)); o <- optim(o$par, dev, method="Nelder-Mead", control=list(reltol=1e-16, maxit=5000)); v <- o$par
  h <- v*1e-3; H <- matrix(0,2,2); e <- diag(2)
  rich <- function(f) (4*f(.5)-f(1))/3
  for (i in 1:2) for (j in 1:2) H[i,j] <- rich(function(s) { a <- s*h[i]*e[i,]; b <- s*h[j]*e[j,]; (dev(v+a+b)-dev(v+a-b)-dev(v-a+b)+dev(v-a-b))/(4*s*s*h[i]*h[j]) })
  A <- 2*solve(H); C <- dev(v,"C")
  df <- sapply(1:p, function(k) { gr <- sapply(1:2, function(i) rich(function(s) (dev(v+s*h[i]*e[i,],"C")[k,k]-dev(v-s*h[i]*e[i,],"C")[k,k])/(2*s*h[i]))); 2*C[k,k]^2/as.numeric(t(gr)%*%A%*%gr) })
  list(m=m, df=df, v=v)
}
one <- function(reml) { s <- satt(y~wave+age+woman+(1|person), d, reml); m <- s$m
  obj(beta=num(fixef(m)), se=num(sqrt(diag(as.matrix(vcov(m))))), df=num(s$df), between=num(s$v[1]), residual=num(s$v[2]), logLik=num(as.numeric(logLik(m)))) }
slope <- function(reml) { m <- lmer(y~wave+age+woman+(1+wave|person), d, REML=reml, control=lmerControl(optimizer="bobyqa", optCtrl=list(rhoend=1e-10, maxfun=1e5))); V <- VarCorr(m)[[1]]
  obj(beta=num(fixef(m)), se=num(sqrt(diag(as.matrix(vcov(m))))), covariance=num(c(V[1,1],V[1,2],V[2,2])), residual=num(sigma(m)^2), logLik=num(as.numeric(logLik(m)))) }
k <- d[!is.na(d$y),]
gee <- function(formula, family, corstr) { m <- geeglm(formula, id=person, data=k, family=family, corstr=corstr, control=geese.control(epsilon=1e-12, maxit=200)); s <- summary(m)
  obj(beta=num(coef(m)), se=num(s$coefficients[,2]), alpha=num(if (corstr=="exchangeable") m$geese$alpha else 0), scale=num(m$geese$gamma)) }
cat(obj(person=num(d$person), wave=num(d$wave), age=num(d$age), woman=num(d$woman), y=num(d$y), good=num(d$good),
  reml=one(TRUE), ml=one(FALSE), slopeReml=slope(TRUE), slopeMl=slope(FALSE),
  geeExchangeable=gee(y~wave+age+woman, gaussian, "exchangeable"), geeIndependence=gee(y~wave+age+woman, gaussian, "independence"),
  geeLogit=gee(good~wave+age+woman, binomial, "exchangeable"), geeLogitIndependence=gee(good~wave+age+woman, binomial, "independence")), "\n")
