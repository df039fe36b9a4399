# Second opinion for statistics/impact, on invented data. Run: Rscript impact.R > impact.json
suppressMessages({library(sandwich); library(clubSandwich); library(metafor); library(jsonlite)})
out <- list()
set.seed(20260202)
n <- 72
d <- data.frame(org=rep(1:9, times=c(4,6,8,8,8,8,9,10,11)), pre=round(rnorm(n,50,15),1), age=round(rnorm(n,35,9)))
d$treated <- as.integer(d$org %% 2 == 0 | runif(n) < .25); d$post <- round(20+.6*d$pre+4*d$treated+rep(rnorm(9,0,4),times=table(d$org))+rnorm(n,0,5+.1*d$pre),1)
d$good <- as.integer(d$post > 52); d$w <- round(runif(n,.5,2),2)
out$data <- as.list(d)
m <- lm(post~treated+pre+age,d); mw <- lm(post~treated+pre+age,d,weights=w)
se <- function(V) unname(sqrt(diag(V)))
out$linear <- list(beta=unname(coef(m)), classical=se(vcov(m)), rSquared=summary(m)$r.squared, sigma2=sigma(m)^2)
for (h in c("HC0","HC1","HC2","HC3")) out$linear[[h]] <- se(vcovHC(m,h))
out$weighted <- list(beta=unname(coef(mw)), classical=se(vcov(mw)), HC0=se(vcovHC(mw,"HC0")), HC2=se(vcovHC(mw,"HC2")))
for (h in c("CR0","CR1","CR2")) { ct <- coef_test(m, vcov=h, cluster=d$org, test="Satterthwaite"); out$cluster[[h]] <- list(se=ct$SE, df=ct$df_Satt, p=ct$p_Satt) }
# organisations as predictors: each cluster fits itself in one direction
mf <- lm(post~treated+pre+factor(org),d); ct <- coef_test(mf, vcov="CR2", cluster=d$org, test="Satterthwaite")
out$fixedEffects <- list(beta=unname(coef(mf))[2:3], se=ct$SE[2:3], df=ct$df_Satt[2:3])
# two-stage least squares by its matrices
d$offered <- rep(0:1, length.out=n); d$received <- as.integer(ifelse(d$offered==1, runif(n)<.7, runif(n)<.15)); out$data$offered <- d$offered; out$data$received <- d$received
y <- d$post + 5*d$received; out$data$outcome <- y
X <- cbind(1,d$received,d$pre); Z <- cbind(1,d$offered,d$pre); PX <- Z%*%solve(crossprod(Z),crossprod(Z,X)); B <- solve(crossprod(PX),crossprod(PX,y)); e <- as.numeric(y-X%*%B); M <- solve(crossprod(PX)); h <- rowSums((PX%*%M)*PX)
f0 <- lm(received~pre,d); f1 <- lm(received~offered+pre,d)
out$twoStage <- list(beta=as.numeric(B), classical=sqrt(diag(M)*sum(e^2)/(n-3)), HC0=sqrt(diag(M%*%crossprod(PX*e)%*%M)), HC2=sqrt(diag(M%*%crossprod(PX*e/sqrt(1-h))%*%M)), f=anova(f0,f1)$F[2])
g <- glm(good~treated+pre+age,binomial,d); out$logistic <- list(beta=unname(coef(g)), se=se(vcov(g)), deviance=deviance(g), nullDeviance=g$null.deviance)
gw <- suppressWarnings(glm(good~treated+pre,binomial,d,weights=w)); out$logisticWeighted <- list(beta=unname(coef(gw)), se=se(vcov(gw)))
# effect sizes
a <- d$post[d$treated==1]; b <- d$post[d$treated==0]; es <- escalc("SMD", m1i=mean(a), sd1i=sd(a), n1i=length(a), m2i=mean(b), sd2i=sd(b), n2i=length(b))
tt <- t.test(a,b,var.equal=TRUE); nct <- function(p) uniroot(function(l) pt(tt$statistic,tt$parameter,l)-p, c(-10,10), tol=1e-12)$root; k <- sqrt(1/length(a)+1/length(b))
out$hedges <- list(g=as.numeric(es$yi), variance=as.numeric(es$vi), interval=c(nct(.975),nct(.025))*k)
r <- cor(d$pre,d$post); s1 <- escalc("SMCR", m1i=mean(d$post), m2i=mean(d$pre), sd1i=sd(d$pre), ni=n, ri=r); s2 <- escalc("SMCC", m1i=mean(d$post), m2i=mean(d$pre), sd1i=sd(d$post), sd2i=sd(d$pre), ni=n, ri=r)
out$smcr <- list(d=as.numeric(s1$yi), variance=as.numeric(s1$vi)); out$smcc <- list(d=as.numeric(s2$yi), variance=as.numeric(s2$vi))
# meta-analysis
yi <- c(3.1,-.4,5.2,2.2,1.1,4.8,.3,6.4,-1.2); vi <- c(1.2,.9,2.1,.5,1.7,.8,1.1,3.2,.7); out$meta <- list(yi=yi, vi=vi)
for (method in c("EE","DL","PM","REML")) for (test in c("z","knha")) { if (method=="EE" && test=="knha") next
  m <- rma(yi,vi,method=method,test=test,control=list(threshold=1e-14,tol=1e-12,maxiter=1000)); p <- predict(m); out$meta[[paste0(method,test)]] <- list(b=as.numeric(m$b), se=m$se, ci=c(m$ci.lb,m$ci.ub), tau2=m$tau2, q=m$QE, qp=m$QEp, i2=m$I2, p=m$pval, pi=c(p$pi.lb,p$pi.ub)) }
out$power <- list(prop=power.prop.test(p1=.5,p2=.65,power=.8)$n, t=power.t.test(n=30,delta=.5,strict=TRUE)$power, n=power.t.test(power=.8,delta=.4,strict=TRUE)$n, anova=power.anova.test(groups=3,between.var=1,within.var=16*2/3*1.5,power=.8)$n)
# staggered adoption: 2x2 by lm, and the infinitesimal jackknife of the aggregates
set.seed(7); u <- 90; G <- sample(c(0,3,4,5), u, TRUE, c(.4,.2,.2,.2)); P <- expand.grid(period=1:6, unit=1:u); P$group <- G[P$unit]; P$org <- (P$unit-1) %/% 5
P$y <- round(rep(rnorm(u,50,6),each=6)+1.5*P$period+ifelse(P$group>0 & P$period>=P$group,(P$period-P$group+1)*(1+.5*(P$group==3)),0)+rnorm(nrow(P),0,3),2)
Y <- matrix(P$y, u, byrow=TRUE); out$staggered <- list(unit=P$unit, period=P$period, group=P$group, org=P$org, y=P$y)
att <- function(w, g, t, control) { base <- if (t>=g) g-1 else t-1; D <- Y[,t]-Y[,base]; tr <- G==g; co <- if (control=="never") G==0 else (G==0 | G>max(t,base)) & G!=g; weighted.mean(D[tr],w[tr])-weighted.mean(D[co],w[co]) }
cells <- expand.grid(t=2:6, g=3:5)
est <- function(w, control) { a <- mapply(function(g,t) att(w,g,t,control), cells$g, cells$t); pg <- sapply(cells$g, function(g) sum(w*(G==g))/sum(w)); post <- cells$t>=cells$g
  dyn <- sapply(-3:3, function(e) { k <- cells$t-cells$g==e; sum(a[k]*pg[k])/sum(pg[k]) }); grp <- sapply(3:5, function(g) mean(a[cells$g==g & post])); pgg <- sapply(3:5, function(g) sum(w*(G==g)))
  c(a, simple=sum(a[post]*pg[post])/sum(pg[post]), dyn, overallDynamic=mean(dyn[4:7]), grp, overallGroup=sum(grp*pgg)/sum(pgg)) }
for (control in c("notyet","never")) { w <- rep(1,u); e0 <- est(w,control); h <- 1e-4; IF <- sapply(1:u, function(i) { wp <- w; wp[i] <- 1+h; wm <- w; wm[i] <- 1-h; (est(wp,control)-est(wm,control))/(2*h) })
  out$staggered[[control]] <- list(estimate=unname(e0), se=unname(sqrt(rowSums(IF^2))), seClustered=unname(sqrt(rowSums(t(rowsum(t(IF), (1:u-1)%/%5))^2)))) }
cat(toJSON(out, digits=I(15), auto_unbox=TRUE, null="null"), "\n")
