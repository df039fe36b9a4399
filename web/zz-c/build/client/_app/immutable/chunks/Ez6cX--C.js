var e=({status:e,message:t})=>`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Medespraak: er ging iets mis</title>
  </head>
  <body>
    <main>
      <h1>Er ging bij ons iets mis</h1>
      <p>Dit ligt niet aan u. Wat u al had opgeslagen, is bewaard. Probeer het over een paar minuten opnieuw.</p>
      <p lang="en">Something went wrong on our side. What you had saved is safe. Please try again in a few minutes.</p>
      <p><a href="/">Naar de beginpagina</a></p>
      <p>`+e+`</p>
    </main>
  </body>
</html>
`;export{e as default};