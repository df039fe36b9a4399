# Second opinion on data sets that everybody has: those of R and of its packages survey, lme4, metafor, geepack, psych and AER.
# Run: Rscript public-data.R > public-data.json
suppressMessages({library(jsonlite); library(sandwich); library(clubSandwich); library(survey); library(lme4); library(metafor); library(geepack); library(psych); library(coin); library(boot); library(AER); library(limma)})
out <- list(); se <- function(V) unname(sqrt(diag(as.matrix(V)))); v <- unname
lin <- function(m) { r <- list(beta=v(coef(m)), classical=se(vcov(m)), rSquared=summary(m)$r.squared); for (h in c("HC0","HC1","HC2","HC3")) r[[h]] <- se(vcovHC(m,h)); r }
cr <- function(m, cluster) { r <- list(); for (h in c("CR0","CR1","CR2")) { ct <- coef_test(m, vcov=h, cluster=cluster, test="Satterthwaite"); r[[h]] <- list(se=v(ct$SE), df=v(ct$df_Satt), p=v(ct$p_Satt)) }; r }
# mtcars: linear models, clusters by cylinders and carburettors, logistic, rank correlation, means
m <- lm(mpg~wt+hp+am, mtcars); g <- glm(vs~wt+mpg, binomial, mtcars)
out$mtcars <- list(data=as.list(mtcars), linear=lin(m), carb=cr(m, mtcars$carb), logistic=list(beta=v(coef(g)), se=se(vcov(g)), deviance=deviance(g), robust=se(sandwich(g))),
  kendall=with(mtcars, suppressWarnings(c(cor.test(mpg,wt,method="kendall")$estimate, cor.test(mpg,wt,method="kendall")$p.value))), spearman=with(mtcars, suppressWarnings(c(cor.test(mpg,wt,method="spearman")$estimate, cor.test(mpg,wt,method="spearman")$p.value))),
  welch=with(mtcars, {t <- t.test(mpg[am==1],mpg[am==0]); list(ci=c(t$conf.int), df=v(t$parameter), p=t$p.value)}),
  quantiles=lapply(6:8, function(k) v(quantile(mtcars$mpg, c(.1,.25,.5,.9), type=k))), wilcox=suppressWarnings(wilcox.test(mpg~am, mtcars)$p.value),
  hc2w=se(vcovHC(lm(mpg~wt, mtcars, weights=hp),"HC2")))
es <- with(mtcars, escalc("SMD", m1i=mean(mpg[am==1]), sd1i=sd(mpg[am==1]), n1i=13, m2i=mean(mpg[am==0]), sd2i=sd(mpg[am==0]), n2i=19)); out$mtcars$hedges <- c(es$yi, es$vi)
# warpbreaks: Welch's F, Kruskal, Tukey
tk <- TukeyHSD(aov(breaks~tension, warpbreaks))$tension; ow <- oneway.test(breaks~tension, warpbreaks); kw <- kruskal.test(breaks~tension, warpbreaks)
out$warpbreaks <- list(breaks=warpbreaks$breaks, tension=as.character(warpbreaks$tension), tukey=v(tk), welch=c(v(ow$statistic), v(ow$parameter), ow$p.value), kruskal=c(v(kw$statistic), kw$p.value))
# PlantGrowth, InsectSprays, chickwts: the same, other sizes
for (n in c("PlantGrowth","InsectSprays","chickwts")) { d <- get(n); y <- names(d)[1+(n=="___")]; y <- names(d)[sapply(d,is.numeric)]; gr <- names(d)[sapply(d,is.factor)]; f <- as.formula(paste(y,"~",gr)); tk <- TukeyHSD(aov(f,d))[[1]]; ow <- oneway.test(f,d); kw <- kruskal.test(f,d)
  out[[n]] <- list(y=d[[y]], group=as.character(d[[gr]]), tukey=v(tk), welch=c(v(ow$statistic), v(ow$parameter), ow$p.value), kruskal=c(v(kw$statistic), kw$p.value)) }
# sleep: paired change, SMCR and SMCC, exact permutation
a <- sleep$extra[1:10]; b <- sleep$extra[11:20]; r <- cor(a,b); s1 <- escalc("SMCR", m1i=mean(b), m2i=mean(a), sd1i=sd(a), ni=10, ri=r); s2 <- escalc("SMCC", m1i=mean(b), m2i=mean(a), sd1i=sd(b), sd2i=sd(a), ni=10, ri=r)
pt <- oneway_test(extra~group, sleep, distribution=exact()); out$sleep <- list(first=a, second=b, smcr=c(s1$yi,s1$vi), smcc=c(s2$yi,s2$vi), permutation=as.numeric(pvalue(pt)), wilcox=suppressWarnings(wilcox.test(a,b)$p.value))
# infert and esoph: logistic with many levels
g <- glm(case~spontaneous+induced+age+parity, binomial, infert); out$infert <- list(data=as.list(infert[,c("case","spontaneous","induced","age","parity")]), beta=v(coef(g)), se=se(vcov(g)), deviance=deviance(g), null=g$null.deviance, hc0=se(sandwich(g)))
e <- esoph; e$a <- as.integer(e$alcgp); e$t <- as.integer(e$tobgp); e$g <- as.integer(e$agegp); g <- glm(cbind(ncases,ncontrols)~a+t+g, binomial, e); gq <- glm(cbind(ncases,ncontrols)~a+t+g, quasibinomial, e)
out$esoph <- list(cases=e$ncases, n=e$ncases+e$ncontrols, a=e$a, t=e$t, g=e$g, beta=v(coef(g)), se=se(vcov(g)), quasi=se(vcov(gq)), deviance=deviance(g)); tt <- aggregate(cbind(ncases,n=ncases+ncontrols)~a, e, sum); pt <- prop.trend.test(tt$ncases, tt$n); out$esoph$trend <- list(yes=tt$ncases, n=tt$n, chisq=v(pt$statistic), p=pt$p.value)
# survey: apistrat, apiclus1, apiclus2
data(api); A <- apistrat; d <- svydesign(id=~1, strata=~stype, weights=~pw, data=A, fpc=~fpc)
sv <- function(x) list(est=v(coef(x)), se=as.numeric(SE(x)))
pop <- c(E=4421,H=755,M=1018); popsch <- c("No"=1072,"Yes"=5122)
ps <- function(d) postStratify(d, ~stype, data.frame(stype=names(pop), Freq=v(pop)))
rk <- function(d) rake(d, list(~stype,~sch.wide), list(data.frame(stype=names(pop),Freq=v(pop)), data.frame(sch.wide=names(popsch),Freq=v(popsch))), control=list(maxit=500, epsilon=1e-12, verbose=FALSE))
gr <- function(d) calibrate(d, ~stype+api99, c(`(Intercept)`=6194, stypeH=755, stypeM=1018, api99=3914069))
api1 <- function(d) { list(mean=c(sv(svymean(~api00,d,deff=TRUE)), deff=v(deff(svymean(~api00,d,deff=TRUE)))), total=sv(svytotal(~enroll,d,na.rm=TRUE)), ratio=sv(svyratio(~api00,~api99,d)), by=sv(svyby(~api00,~stype,d,svymean))) }
out$apistrat <- c(list(data=as.list(transform(A[,c("stype","pw","fpc","api00","api99","enroll","sch.wide")], stype=as.character(stype), sch.wide=as.character(sch.wide)))), api1(d), list(confint=c(confint(svymean(~api00,d),df=degf(d)))))
out$apistrat$nofpc <- api1(svydesign(id=~1, strata=~stype, weights=~pw, data=A)); out$apistrat$rake <- c(sv(svymean(~api00,rk(d))), list(weights=v(weights(rk(d)))))
out$apistrat$greg <- c(sv(svymean(~api00,gr(d))), total=sv(svytotal(~enroll,gr(d))), list(weights=v(weights(gr(d)))))
C <- apiclus1; d1 <- svydesign(id=~dnum, weights=~pw, data=C, fpc=~fpc)
out$apiclus1 <- c(list(data=as.list(transform(C[,c("dnum","stype","pw","fpc","api00","api99","enroll","sch.wide")], stype=as.character(stype), sch.wide=as.character(sch.wide)))), api1(d1), list(post=sv(svymean(~api00,ps(d1))), postTotal=sv(svytotal(~enroll,ps(d1))), rake=sv(svymean(~api00,rk(d1))), greg=c(sv(svymean(~api00,gr(d1))), list(weights=v(weights(gr(d1)))))))
C <- apiclus2; d2 <- svydesign(id=~dnum+snum, fpc=~fpc1+fpc2, data=C)
out$apiclus2 <- c(list(data=as.list(C[,c("dnum","snum","fpc1","fpc2","api00","api99","enroll")]), weights=v(weights(d2))), list(mean=sv(svymean(~api00,d2)), total=sv(svytotal(~enroll,d2,na.rm=TRUE)), ratio=sv(svyratio(~api00,~api99,d2))))
# lme4: sleepstudy, ChickWeight, Dyestuff, Pastes
mm <- function(f, d, ...) { m <- lmer(f, d, control=lmerControl(optimizer="bobyqa", optCtrl=list(rhoend=1e-11, maxfun=1e5), ...)); vc <- as.matrix(VarCorr(m)[[1]]); list(beta=v(fixef(m)), se=se(vcov(m)), between=c(vc[lower.tri(vc,TRUE)]), residual=sigma(m)^2, logLik=as.numeric(logLik(m))) }
mml <- function(f, d) { m <- lmer(f, d, REML=FALSE, control=lmerControl(optimizer="bobyqa", optCtrl=list(rhoend=1e-11, maxfun=1e5))); vc <- as.matrix(VarCorr(m)[[1]]); list(beta=v(fixef(m)), se=se(vcov(m)), between=c(vc[lower.tri(vc,TRUE)]), residual=sigma(m)^2, logLik=as.numeric(logLik(m))) }
S <- sleepstudy; out$sleepstudy <- list(y=S$Reaction, day=S$Days, person=as.character(S$Subject), reml=mm(Reaction~Days+(1|Subject),S), ml=mml(Reaction~Days+(1|Subject),S), slope=mm(Reaction~Days+(Days|Subject),S), slopeMl=mml(Reaction~Days+(Days|Subject),S))
W <- as.data.frame(ChickWeight); W$d2 <- as.integer(W$Diet==2); W$d3 <- as.integer(W$Diet==3); W$d4 <- as.integer(W$Diet==4); W$Chick <- as.character(W$Chick)
gg <- function(f, d, fam, cs) { m <- geeglm(f, id=id, data=d, family=fam, corstr=cs, control=geese.control(epsilon=1e-12, maxit=300)); list(beta=v(coef(m)), se=v(summary(m)$coefficients[,2]), alpha=if (cs=="exchangeable") v(m$geese$alpha) else 0, scale=v(m$geese$gamma)) }
W$id <- as.integer(factor(W$Chick, levels=unique(W$Chick))); out$ChickWeight <- list(y=W$weight, time=W$Time, chick=W$Chick, d2=W$d2, d3=W$d3, d4=W$d4, reml=mm(weight~Time+d2+d3+d4+(1|Chick),W), ml=mml(weight~Time+d2+d3+d4+(1|Chick),W), gee=gg(weight~Time+d2+d3+d4, W, gaussian, "exchangeable"))
out$Dyestuff <- list(y=Dyestuff$Yield, batch=as.character(Dyestuff$Batch), reml=mm(Yield~1+(1|Batch),Dyestuff)); out$Dyestuff2 <- list(y=Dyestuff2$Yield, batch=as.character(Dyestuff2$Batch), ml=mml(Yield~1+(1|Batch),Dyestuff2))
# geepack: ohio, respiratory
data(ohio); O <- ohio; O$id <- O$id; out$ohio <- list(y=O$resp, age=O$age, smoke=O$smoke, id=O$id, exchangeable=gg(resp~age+smoke, O, binomial, "exchangeable"), independence=gg(resp~age+smoke, O, binomial, "independence"))
data(respiratory); R <- respiratory; R$id <- as.integer(interaction(R$center,R$id,drop=TRUE)); R <- R[order(R$id,R$visit),]; R$active <- as.integer(R$treat=="A"); R$male <- as.integer(R$sex=="M"); out$respiratory <- list(y=R$outcome, id=R$id, active=R$active, male=R$male, age=R$age, baseline=R$baseline, exchangeable=gg(outcome~active+male+age+baseline, R, binomial, "exchangeable"))
# metafor: dat.bcg, dat.raudenbush1985, dat.hackshaw1998
meta <- function(yi, vi) { r <- list(yi=c(yi), vi=c(vi)); for (method in c("EE","DL","PM","REML")) for (test in c("z","knha")) { if (method=="EE" && test=="knha") next
  m <- rma(yi,vi,method=method,test=test,control=list(threshold=1e-14,tol=1e-12,maxiter=2000)); p <- predict(m); r[[paste0(method,test)]] <- list(b=as.numeric(m$b), se=m$se, ci=c(m$ci.lb,m$ci.ub), tau2=m$tau2, q=m$QE, qp=m$QEp, i2=m$I2, p=m$pval, pi=c(p$pi.lb,p$pi.ub)) }; r }
B <- escalc("RR", ai=tpos, bi=tneg, ci=cpos, di=cneg, data=dat.bcg); out$bcg <- meta(B$yi,B$vi); out$raudenbush <- meta(dat.raudenbush1985$yi, dat.raudenbush1985$vi); out$hackshaw <- meta(dat.hackshaw1998$yi, dat.hackshaw1998$vi)
# psych: bfi, alpha; agreement
b <- na.omit(bfi[1:400,c("A1","A2","A3","A4","A5")]); b$A1 <- 7-b$A1; al <- suppressWarnings(psych::alpha(b, warnings=FALSE)); ft <- alpha.feldt <- psych::alpha.ci(al$total$raw_alpha, n.obs=nrow(b), n.var=5)
om <- factanal(covmat=cov(b), factors=1, n.obs=nrow(b), control=list(nstart=5, opt=list(maxit=5000, factr=1e2))); L <- c(om$loadings)*sqrt(diag(cov(b))); U <- om$uniquenesses*diag(cov(b))
out$bfi <- list(items=lapply(as.list(b), as.numeric), alpha=al$total$raw_alpha, std=al$total$std.alpha, drop=al$alpha.drop$raw_alpha, rest=v(al$item.stats$r.drop), feldt=v(unlist(ft[c("lower.ci","upper.ci")])), omega=sum(L)^2/(sum(L)^2+sum(U)), loadings=v(L), uniqueness=v(U))
# UCBAdmissions, Titanic: Mantel-Haenszel
ucb <- aperm(UCBAdmissions, c(2,1,3)); mh <- mantelhaen.test(ucb); mh0 <- mantelhaen.test(ucb, correct=FALSE); out$ucb <- list(strata=lapply(1:6, function(k) c(t(ucb[,,k]))), or=v(mh$estimate), ci=c(mh$conf.int), stat=v(mh$statistic), plain=v(mh0$statistic), p=mh$p.value)
ti <- apply(Titanic, c(2,4,1), sum)[,c("Yes","No"),]; mh <- mantelhaen.test(ti); out$titanic <- list(strata=lapply(1:4, function(k) c(t(ti[,,k]))), or=v(mh$estimate), ci=c(mh$conf.int), stat=v(mh$statistic))
# AER: CigarettesSW, two instruments, and the classical form
data("CigarettesSW"); K <- within(CigarettesSW, {rprice <- price/cpi; rincome <- income/population/cpi; tdiff <- (taxs-tax)/cpi; rtax <- tax/cpi}); K <- subset(K, year=="1995"); iv <- ivreg(log(packs)~log(rprice)+log(rincome)|log(rincome)+tdiff+rtax, data=K)
f0 <- lm(log(rprice)~log(rincome),K); f1 <- lm(log(rprice)~log(rincome)+tdiff+rtax,K); out$cigarettes <- list(y=log(K$packs), price=log(K$rprice), income=log(K$rincome), tdiff=K$tdiff, rtax=K$rtax, beta=v(coef(iv)), classical=se(vcov(iv)), hc0=se(sandwich(iv)), hc1=se(vcovHC(iv,"HC1")), f=anova(f0,f1)$F[2])
# limma: squeezeVar; p.adjust on the p-values of state.x77
s2 <- apply(as.matrix(longley), 2, var); sq <- squeezeVar(s2, df=15); out$squeeze <- list(var=v(s2), df=15, post=v(sq$var.post), d0=sq$df.prior, s0=sq$var.prior)
pp <- sapply(1:7, function(j) cor.test(state.x77[,j], state.x77[,8])$p.value); out$padjust <- list(p=pp, holm=p.adjust(pp,"holm"), BH=p.adjust(pp,"BH"), BY=p.adjust(pp,"BY"))
# boot: city, BCa of a ratio with resamples that are given; the jackknife is centred, as Efron and Tibshirani (boot's own is not)
set.seed(1); R <- matrix(sample(10, 10*999, TRUE), 999); st <- function(d,i) sum(d$x[i])/sum(d$u[i]); bo <- boot(city, function(d,i) st(d,i), R=999); bo$t <- matrix(apply(R,1,function(i) st(city,i))); bo$t0 <- st(city,1:10)
J <- sapply(1:10, function(i) st(city,(1:10)[-i])); L <- mean(J)-J; out$city <- list(u=city$u, x=city$x, resamples=R-1, t0=bo$t0, se=sd(bo$t), bca=boot.ci(bo, type="bca", L=L)$bca[4:5])
# Nile, LakeHuron: Mann-Kendall by cor.test; discoveries; esoph trend above. HairEyeColor agreement by kappa
out$nile <- list(y=as.numeric(Nile), s=sum(sapply(1:99, function(i) sum(sign(Nile[(i+1):100]-Nile[i])))))
ck <- cohen.kappa(table(cut(iris$Petal.Length,3,labels=FALSE), cut(iris$Petal.Width,3,labels=FALSE))); tb <- unclass(table(cut(iris$Petal.Length,3,labels=FALSE), cut(iris$Petal.Width,3,labels=FALSE))); out$kappa <- list(table=lapply(1:3, function(i) v(tb[i,])), kappa=ck$kappa, weighted=ck$weighted.kappa, se=sqrt(ck$var.kappa))
# McNemar on Agresti's approval, prop tests
out$mcnemar <- c(v(mcnemar.test(matrix(c(794,86,150,570),2))$statistic), mcnemar.test(matrix(c(794,86,150,570),2))$p.value, binom.test(86,236)$p.value)
cat(toJSON(out, digits=I(15), auto_unbox=TRUE, null="null", na="null"), "\n")
