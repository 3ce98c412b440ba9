import { hash } from 'node:crypto';

/** A page, and what it lets a browser do. */
export interface Page {
  readonly text: string;
  readonly policy: string;
}

const style = `
:root { color-scheme: light dark; --ink: light-dark(#1a1c21, #eceef2); --soft: light-dark(#5a606b, #a7aebb);
  --line: light-dark(#d9dce3, #3a3f49); --paper: light-dark(#fff, #16181c); --accent: light-dark(#0b57a4, #8fc1ff);
  --told: light-dark(#fff6e0, #35290c); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main, header { max-width: 68rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { font-size: 1.35rem; line-height: 1.3; font-weight: 600; overflow-wrap: anywhere; margin: .5rem 0 1rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.told { background: var(--told); border-left: 4px solid var(--accent); padding: .75rem 1rem; }
.soft { color: var(--soft); }
ul.files { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1rem; padding: 0; }
.wide { overflow-x: auto; border: 1px solid var(--line); }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .35rem .7rem; border-bottom: 1px solid var(--line); max-width: 28rem; }
th { font-weight: 600; white-space: nowrap; }
img { max-width: 100%; height: auto; }
pre { overflow-x: auto; border: 1px solid var(--line); padding: .75rem; font-size: .85rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { ul.files, details { display: none; } }
`;

/** Nothing but this style: no script, no frame, nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src 'sha256-${hash('sha256', style, 'base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of the API itself, in French. @param parts of HTML, one under the other */
export function page(title: string, parts: readonly string[]): Page {
  const text = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · rome-graph</title>
<style>${style}</style>
</head>
<body>
<header><a href="/">rome-graph</a></header>
<main>
${parts.join('\n')}
</main>
</body>
</html>
`;
  return { text, policy };
}

/** What a person is told who opens what cannot be shown. @param title that it cannot be, in French */
export function refusalPage(title: string, message: string): Page {
  return page(title, [
    `<h1>${escaped(title)}</h1>`,
    `<p class="told" role="alert">${escaped(message)}</p>`,
    '<p><a href="/">Revenir à l\'accueil</a></p>',
  ]);
}

/** A text as it is written in HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
