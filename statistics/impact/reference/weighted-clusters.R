# Second opinion for CR0, CR1 and CR2 with weights, on invented data. Run: Rscript weighted-clusters.R > weighted-clusters.json
# Each by clubSandwich and again by the dense matrices of Pustejovsky & Tipton (2018); the script stops where these differ.
suppressMessages({library(clubSandwich); library(jsonlite)})
set.seed(20261129)
n <- 60
d <- data.frame(org=rep(1:10, times=c(1,2,3,4,5,6,7,8,10,14)), pre=round(rnorm(n,50,15),1))
d$treated <- as.integer(runif(n) < ifelse(d$org %% 2 == 0, .8, .2))
d$post <- round(20+.6*d$pre+4*d$treated+rep(rnorm(10,0,5),times=table(d$org))+rnorm(n,0,6),1)
d$spread <- round(exp(rnorm(n,0,1.2)),3)          # from a tenth to ten
d$alike <- rep(round(runif(10,.5,3),2), times=table(d$org)) # one weight per organisation
d$absent <- d$spread; d$absent[c(1,5,20:29)] <- 0  # somebody without weight, an organisation too
dense <- function(f, w, type) {
  d <- d[w > 0,]; w <- w[w > 0]; X <- model.matrix(f, d); y <- d$post; W <- diag(w); m <- length(unique(d$org))
  M <- solve(t(X) %*% W %*% X); H <- X %*% M %*% t(X) %*% W; R <- diag(nrow(X)) - H; e <- as.numeric(R %*% y)
  root <- function(B) { s <- eigen((B+t(B))/2, symmetric=TRUE); s$vectors %*% (ifelse(s$values > 1e-10, s$values^-.5, 0) * t(s$vectors)) }
  V <- 0; G <- lapply(1:ncol(X), function(j) NULL)
  for (o in unique(d$org)) {
    i <- which(d$org == o)
    A <- if (type == "CR2") root(R[i,,drop=FALSE] %*% t(R[i,,drop=FALSE])) else diag(length(i)) * sqrt(if (type == "CR1") m/(m-1) else 1)
    E <- M %*% t(X[i,,drop=FALSE]) %*% W[i,i,drop=FALSE] %*% A
    V <- V + (E %*% e[i]) %*% t(E %*% e[i])
    for (j in 1:ncol(X)) G[[j]] <- cbind(G[[j]], t(R[i,,drop=FALSE]) %*% E[j,])
  }
  list(se=unname(sqrt(diag(V))), df=sapply(G, function(g) { P <- crossprod(g); sum(diag(P))^2 / sum(P^2) }))
}
out <- list(data=as.list(d))
forms <- list(plain=post~treated+pre, own=post~treated+pre+factor(org))
for (w in c("spread","alike","absent")) for (f in names(forms)) for (type in c("CR0","CR1","CR2")) {
  d$w <- d[[w]]; seen <- d[d$w > 0,]; fit <- lm(forms[[f]], seen, weights=w)
  club <- coef_test(fit, vcov=type, cluster=seen$org, test="Satterthwaite")
  mine <- dense(forms[[f]], d$w, type); k <- 2:3
  stopifnot(max(abs(mine$se[k]/club$SE[k]-1)) < 1e-6, max(abs(mine$df[k]/club$df_Satt[k]-1)) < 1e-5)
  out$checks[[paste(w, f, type, sep="-")]] <- list(se=mine$se[k], df=mine$df[k])
}
cat(toJSON(out, digits=NA, auto_unbox=TRUE), "\n")
