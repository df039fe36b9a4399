# Second opinions on shrinking, straight lines and words: real sets that come with R, and awkward ones. Rscript signals.R > signals.json
suppressMessages({ library(jsonlite); library(metafor); library(numDeriv) })
set.seed(20261129); v <- unname; out <- list()

# What is not known of the spread: moments averaged over it by integrate(), piece by piece, each value as likely beforehand (x is its log or log odds).
average <- function(logWeight, moments, from, to) { x <- seq(from, to, .5); top <- max(sapply(x, logWeight))
  over <- function(f) sum(sapply(x, function(a) integrate(function(v) sapply(v, function(w) exp(logWeight(w)-top)*f(w)), a, a+.5, rel.tol = 1e-10, abs.tol = 1e-14)$value))
  one <- over(function(w) 1); sapply(seq_along(moments(0)$mean), function(g) { e <- over(function(w) moments(w)$mean[g])/one
    c(e, over(function(w) { m <- moments(w); m$var[g] + (m$mean[g]-e)^2 })/one) }) }
# Means: metafor's blup() for the shrunk value and its error with tau2 known; the honest error is around that value.
unknown <- function(yi, vi) { if (length(yi) < 4) return(rbind(yi, vi))
  mu <- function(w) sum(yi/(vi+exp(w)))/sum(1/(vi+exp(w))); info <- function(w) sum(1/(vi+exp(w)))
  average(function(w) sum(dnorm(yi, mu(w), sqrt(vi+exp(w)), log = TRUE)) - log(info(w))/2 + w,
    function(w) { B <- vi/(vi+exp(w)); list(mean = B*mu(w) + (1-B)*yi, var = (1-B)*vi + B^2/info(w)) }, log(min(vi)/length(yi)) - 25, log(sum((yi-mean(yi))^2) + max(vi)) + 40) }
shrink <- function(yi, vi) {
  m <- rma(yi, vi, method = "REML", control = list(threshold = 1e-13, maxiter = 10000, stepadj = 0.5)); b <- blup(m)
  u <- unknown(c(yi), c(vi)); honest <- v(sqrt(u[2, ] + (u[1, ] - b$pred)^2))
  list(means = c(yi), variances = c(vi), mean = c(m$beta), tau2 = m$tau2, estimate = v(b$pred), error = v(b$se), honest = honest,
    lower = v(b$pred) - qnorm(.975) * honest, upper = v(b$pred) + qnorm(.975) * honest)
}
R <- dat.raudenbush1985; raudenbush <- shrink(R$yi, R$vi)
K <- dat.konstantopoulos2011; schools <- shrink(K$yi, K$vi)
alike <- shrink(c(50.1, 49.8, 50.4, 50.0), c(4, .5, 90, 2))          # vary less than chance: tau2 = 0
three <- shrink(c(12, 55, 31), c(.01, 400, 25))                      # three groups, one known 40,000 times better than another
out$means <- list(raudenbush = raudenbush, schools = schools, alike = alike, three = three)

# Shares: the beta-binomial likelihood with lbeta, by optim. The honest range: a beta distribution with the moments averaged over the likeness 1/(a + b + 1), from the end of the scale where it is highest there.
# Below ten groups Wilson's interval of the group itself, where it has people, and always wide enough for the posterior one.
joined <- function(yes, people, honest, posterior) { if (sum(people > 0) < 10) for (g in which(people > 0)) honest[, g] <- suppressWarnings(prop.test(yes[g], people[g], correct = FALSE)$conf.int); rbind(pmin(honest[1, ], posterior[1, ]), pmax(honest[2, ], posterior[2, ])) }
rise <- function(a, y) sapply(y, function(k) sum(log(a + seq_len(k) - 1)))
honest <- function(yes, people) { at <- function(w) { r <- plogis(w); up <- 1 + (people-1)*r; m <- sum(yes/up)/sum(people/up); list(S = exp(-w), m = m, V = m*(1-m)/sum(people/up)) }
  u <- average(function(w) { k <- at(w); sum(rise(k$m*k$S, yes) + rise((1-k$m)*k$S, people - yes) - rise(k$S, people)) + log(k$V)/2 + dlogis(w, log = TRUE) },
    function(w) { k <- at(w); e <- (yes + k$m*k$S)/(people + k$S); list(mean = e, var = e*(1-e)/(people + k$S + 1) + (k$S/(people + k$S))^2*k$V) }, -25 - log(max(people)), 12)
  s <- u[1, ]*(1-u[1, ])/u[2, ] - 1; a <- u[1, ]*s; b <- (1-u[1, ])*s; rbind(ifelse(a < 1, 0, qbeta(.025, a, b)), ifelse(b < 1, 1, qbeta(.975, a, b))) }
shares <- function(yes, people) {
  nll <- function(t) { m <- plogis(t[1]); S <- exp(t[2]); -sum(lchoose(people, yes) + lbeta(yes + m*S, people - yes + (1-m)*S) - lbeta(m*S, (1-m)*S)) }
  o <- optim(c(qlogis(sum(yes)/sum(people)), 2), nll, control = list(reltol = 1e-15, maxit = 9000)); o <- optim(o$par, nll, control = list(reltol = 1e-16, maxit = 9000))
  o <- optim(o$par, nll, method = "BFGS", control = list(reltol = 1e-16, maxit = 9000))
  step <- solve(hessian(nll, o$par), grad(nll, o$par)); t <- o$par - step
  mean <- plogis(t[1]); S <- exp(t[2]); a <- mean*S; b <- (1-mean)*S; p <- yes + a; q <- people - yes + b; est <- p/(p+q)
  list(yes = yes, people = people, a = a, b = b, logLik = -nll(t), estimate = est, posterior = rbind(qbeta(.025, p, q), qbeta(.975, p, q)),
    interval = joined(yes, people, honest(yes, people), rbind(qbeta(.025, p, q), qbeta(.975, p, q))), below = pbeta(mean, p, q))
}
data(cbpp, package = "lme4"); herds <- aggregate(cbind(incidence, size) ~ herd, cbpp, sum)
awkward <- list(yes = c(0, 12, 0, 3, 40, 7, 0, 1), people = c(0, 12, 9, 4, 300, 11, 1, 2))   # nobody, everybody, one person, three hundred
out$shares <- list(herds = shares(herds$incidence, herds$size), awkward = do.call(shares, awkward))
# No more variation than chance: the pooled share.
alike <- function(yes, people) { m <- sum(yes)/sum(people); N <- sum(people); wil <- suppressWarnings(prop.test(sum(yes), N, correct = FALSE)$conf.int)
  list(yes = yes, people = people, mean = m, logLik = sum(dbinom(yes, people, m, log = TRUE)), posterior = c(wil), interval = joined(yes, people, honest(yes, people), matrix(wil, 2, length(yes)))) }
out$shares$alike <- alike(c(10, 5, 21, 3), c(20, 10, 40, 6)); out$shares$many <- alike(c(10, 5, 21, 3, 9, 10, 11, 4, 6, 50, 2, 7), c(20, 10, 40, 6, 18, 21, 22, 8, 13, 100, 4, 14))

# Straight lines: all slopes with outer(); the interval by asking Kendall's test, slope after slope, whether it fits.
line <- function(y, t, conf = .95) {
  d <- outer(t, t, "-"); z <- outer(y, y, "-"); use <- lower.tri(d) & d != 0; s <- sort(z[use] / d[use]); slope <- median(s)
  # With equal times the chance is counted over all orders.
  orders <- if (anyDuplicated(t)) { e <- function(v) if (length(v) < 2) matrix(v, 1) else do.call(rbind, lapply(seq_along(v), function(i) cbind(v[i], e(v[-i])))); P <- e(seq_along(t))
    apply(P, 1, function(o) sum(sign(outer(o, o, "-")[use]) * sign(d[use]))) }
  chance <- function(S) if (is.null(orders)) { n <- length(t); T <- (n*(n-1)/2 - abs(S))/2; min(1, 2*sum(.Call(stats:::C_pKendall, T, n))) } else mean(abs(orders) >= abs(S))
  fits <- function(below) chance(length(s) - 2*below) > 1 - conf   # with so many slopes below the one asked for
  above <- s[sapply(s, function(b) fits(sum(s <= b)))]; under <- s[sapply(s, function(b) fits(sum(s < b)))]
  list(y = y, t = t, conf = conf, slope = slope, intercept = median(y - slope*t), pairs = length(s), interval = if (fits(0)) NULL else c(min(above), max(under)))
}
temp <- as.numeric(nhtemp)[1:40]; lake <- as.numeric(LakeHuron)
big <- { n <- length(lake); t <- seq_len(n); d <- outer(t, t, "-"); s <- sort((outer(lake, lake, "-") / d)[lower.tri(d)]); N <- length(s); C <- qnorm(.975)*sqrt(n*(n-1)*(2*n+5)/18); M <- floor((N-C)/2)
  list(y = lake, t = t, conf = .95, slope = median(s), intercept = median(lake - median(s)*t), pairs = N, interval = c(s[M], s[N-M+1])) }
out$lines <- list(temperature = line(temp, 1912:1951), lake = big, five = line(c(3, 1, 4, 1.5, 9), 1:5), four = line(c(3, 1, 4, 9), 1:4),
  shared = line(c(50, 54, 53, 57, 61, 58, 66), c(1, 1, 2, 2, 3, 3, 5)), wide = line(c(5, 5, 5, 6, 6, 9, 9, 5), c(1, 2, 4, 8, 9, 10, 12, 20), .8))

# Words: the two GNU licences that come with R, word against word; and tables at the edges of what can be counted.
read <- function(f) { w <- tolower(unlist(strsplit(readLines(file.path(R.home("share"), "licenses", f)), "[^A-Za-z]+"))); w[w != ""] }
old <- read("GPL-2"); new <- read("GPL-3"); words <- c("patent", "program", "work", "you", "library", "convey", "the", "zeugma")
rows <- rbind(t(sapply(words, function(w) c(sum(new == w), length(new), sum(old == w), length(old)))),
  c(0, 10, 12, 900), c(7, 7, 1, 12), c(1, 1, 0, 1), c(5, 5, 9, 9), c(40, 1e6, 10, 3e6), c(30, 5e7, 60, 5e7), c(3, 20, 3, 20), c(900, 1000, 2, 1000))
key <- function(r) { a <- r[1]; N <- r[2]; b <- r[3]; M <- r[4]; o <- matrix(c(a, N-a, b, M-b), 2); two <- c(a, b); e <- (a+b)*c(N, M)/(N+M)
  flat <- a+b == 0 || a+b == N+M
  c(g2 = if (a+b == 0) 0 else 2*sum(ifelse(two > 0, two*log(two/e), 0)), full = if (flat) 0 else loglin(o, list(1, 2), print = FALSE, eps = 1e-12)$lrt,
    chi = if (flat) 0 else v(suppressWarnings(chisq.test(o, correct = FALSE)$statistic)), ratio = log2((a+.5)/(N+.5)) - log2((b+.5)/(M+.5)), fisher = fisher.test(o)$p.value) }
out$words <- lapply(seq_len(nrow(rows)), function(k) list(counts = v(rows[k, ]), expected = v(key(rows[k, ]))))
cat(toJSON(out, digits = I(15), auto_unbox = TRUE, null = "null", na = "null"), "\n")
