import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { itemText, loadFramework } from '@medespraak/framework';
import { freePort } from '../machine.ts';

/** What others take to show the same questions; never a dependency of the product, so made in a folder that goes. */
const versions = {
  'survey-core': '2.5.38',
  'survey-js-ui': '2.5.38',
  '@getodk/web-forms': '0.22.0',
  vue: '3.5.29',
  vite: '8.3.8',
} as const;

/** The questions of the core that are answered by choosing, as a newcomer reads them in Dutch. */
export function questionsOf(instrument: string) {
  const framework = loadFramework();
  const ids = framework.instruments.get(instrument)?.items ?? [];
  const items = ids.map((id) => framework.items.get(id)).filter((item) => item !== undefined);
  return items
    .filter(({ response, sensitive }) => response.type === 'single-choice' && !sensitive)
    .map((item) => {
      const { text, options } = itemText(item, 'nl', 'newcomer');
      return { id: item.id.replaceAll(/\W/g, '_'), text, options };
    });
}
type Question = ReturnType<typeof questionsOf>[number];

const run = promisify(execFile);

/** Installs and builds both peers as somebody would who asks with them, each a page of its own. */
export async function buildPeers(folder: string, questions: readonly Question[]): Promise<void> {
  const pages = {
    surveyjs: surveyJs(questions),
    odk: odk(questions),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  for (const [name, script] of Object.entries(pages)) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'main.js'), script);
    writeFileSync(
      join(folder, name, 'index.html'),
      `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <title>${name}</title><body><div id="place"></div><script type="module" src="./main.js"></script></body></html>`,
    );
  }
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted], { cwd: folder });
  for (const name of Object.keys(pages))
    await run(
      process.execPath,
      [join(folder, 'node_modules/vite/bin/vite.js'), 'build', name, '--base', './', '--logLevel', 'error'],
      { cwd: folder },
    );
}

/** One question on a screen, and a tap leads to the next: as ours. */
function surveyJs(questions: readonly Question[]): string {
  const elements = questions.map(({ id, text, options }) => ({
    type: 'radiogroup',
    name: id,
    title: text,
    choices: options.map((one) => ({ value: one.id, text: one.label })),
  }));
  return `import { Model } from 'survey-core';
    import { renderSurvey } from 'survey-js-ui';
    import 'survey-core/survey-core.min.css';
    const survey = new Model(${JSON.stringify({ elements, questionsOnPageMode: 'questionPerPage', autoAdvanceEnabled: true })});
    renderSurvey(survey, document.getElementById('place'));`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The same as an XForm. It shows all questions on one page: what comes after a tap is there already. */
function odk(questions: readonly Question[]): string {
  const body = questions.map(
    ({ id, text, options }) =>
      `<select1 ref="/data/${id}"><label>${escape(text)}</label>${options
        .map((one) => `<item><label>${escape(one.label)}</label><value>${one.id}</value></item>`)
        .join('')}</select1>`,
  );
  const xml = `<?xml version="1.0"?><h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
      xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Vragen</h:title><model><instance><data id="core">${questions
        .map(({ id }) => `<${id}/>`)
        .join('')}</data></instance>${questions
        .map(({ id }) => `<bind nodeset="/data/${id}" type="string"/>`)
        .join('')}</model></h:head><h:body>${body.join('')}</h:body></h:html>`;
  return `import { createApp, h } from 'vue';
    import { OdkWebForm, webFormsPlugin } from '@getodk/web-forms';
    const formXml = ${JSON.stringify(xml)};
    const fetchFormAttachment = () => Promise.reject(new Error('there is none'));
    createApp({ render: () => h(OdkWebForm, { formXml, fetchFormAttachment }) }).use(webFormsPlugin).mount('#place');`;
}

const kinds: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves what was built, packed as small as gzip can, to be kept by the browser. */
export async function servePeer(folder: string): Promise<{ address: string; close: () => void }> {
  const packed = new Map<string, Buffer>();
  const list = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? list(join(below, one.name)) : [join(below, one.name)],
    );
  for (const file of list(''))
    packed.set(`/${file}`, gzipSync(readFileSync(join(folder, file)), { level: 9 }));
  const server = createServer((request, answer) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '').split('?')[0];
    const body = packed.get(path ?? '');
    if (!body) return void answer.writeHead(404).end();
    const type = kinds[extname(path ?? '')] ?? 'application/octet-stream';
    answer.writeHead(200, {
      'content-type': type,
      'content-encoding': 'gzip',
      'cache-control': 'max-age=3600',
    });
    answer.end(body);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
