# Eighty small samples, half of them full of ties, and small tables: what R's defaults say. Rscript small-samples.R > small-samples.json
suppressMessages(library(jsonlite)); set.seed(4); out <- list()
s <- suppressWarnings
for (i in 1:80) { n <- sample(c(4:12, 25, 48, 49, 50, 51, 60), 1); ties <- runif(1) < .5; f <- function(n) if (ties) sample(1:5, n, TRUE) else round(rnorm(n), 6)
 x <- f(n); y <- f(n) + if (ties) 0 else .3*x; g <- sample(1:3, n, TRUE)
 r <- list(x=x, y=y, g=g)
 if (sd(x) > 0 && sd(y) > 0) { k <- s(cor.test(x,y,method="kendall")); r$kendall <- c(k$estimate, k$p.value); p <- s(cor.test(x,y,method="spearman")); r$spearman <- c(p$estimate, p$p.value) }
 m <- sample(2:(n-2),1); w <- s(wilcox.test(x[1:m], x[(m+1):n])); r$m <- m; r$wilcox <- w$p.value; r$W <- unname(w$statistic)
 if (length(unique(g)) > 1) { kw <- kruskal.test(x, g); r$kruskal <- c(kw$statistic, kw$p.value) }
 r$q <- sapply(6:8, function(t) unname(quantile(x, c(.1,.33,.5,.9), type=t)))
 a <- sample(0:12, 12, TRUE); tb <- array(a, c(2,2,3)); keep <- apply(tb,3,sum) > 1; if (all(keep)) { mh <- tryCatch(s(mantelhaen.test(tb)), error=function(e) NULL); if (!is.null(mh)) { r$tb <- lapply(1:3, function(k) c(t(tb[,,k]))); r$mh <- c(mh$statistic, mh$p.value, mh$estimate, mh$conf.int) } }
 ev <- sample(0:10, 4, TRUE); N <- ev + sample(0:10, 4, TRUE) + 1; pt <- tryCatch(s(prop.trend.test(ev, N)), error=function(e) NULL); r$ev <- ev; r$N <- N; if (!is.null(pt)) r$trend <- c(pt$statistic, pt$p.value)
 b <- sample(0:9,1); cc <- sample(0:9,1); r$bc <- c(b,cc); if (b+cc > 0) r$mcnemar <- c(s(mcnemar.test(matrix(c(5,b,cc,5),2))$p.value), binom.test(b,b+cc)$p.value)
 pp <- runif(sample(1:15,1))^3; pp[runif(length(pp))<.2] <- pp[1]; r$pp <- I(pp); r$adj <- lapply(c("holm","hochberg","BH","BY","bonferroni"), function(m) I(p.adjust(pp,m)))
 k <- sample(0:20,1); r$k <- k; r$cp <- binom.test(k,20)$conf.int[1:2]; r$wil <- s(prop.test(k,20,correct=FALSE)$conf.int[1:2])
 out[[i]] <- lapply(r, function(v) if (is.list(v)) v else unname(v)) }
cat(toJSON(out, digits=I(15), auto_unbox=TRUE, na="null"), "\n")
