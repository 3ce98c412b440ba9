/** The styles of the page: light, dark and printed. Texts have a contrast of 4.5 at least, shapes of 3. */
export const pageStyles = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f3f5f9; --ink: #1a2233; --quiet: #525d70; --rule: #c9d1de;
  --bar: #1b5693; --bar-light: #7fa9d6; --link: #0b57a4; --ring: #64748b; --on-bar: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11161f; --raised: #1b2330; --ink: #e8edf5; --quiet: #aab6c8; --rule: #3b4658;
    --bar: #9cc7f5; --bar-light: #42699a; --link: #9cc7f5; --ring: #7f8ea5; --on-bar: #11161f;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
header, nav, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
.over { margin: 0; color: var(--quiet); }
h1 { margin: 0 0 .5rem; font-size: clamp(1.7rem, 4vw, 2.5rem); line-height: 1.15; }
h2 { margin: 3rem 0 .75rem; padding-top: 1rem; border-top: 2px solid var(--rule); font-size: 1.5rem; line-height: 1.25; }
h3 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
h4 { margin: 0 0 .25rem; font-size: 1rem; }
p, li, dd, blockquote { max-width: 46rem; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { left: .5rem; top: .5rem; }
main:focus { outline: none; }
nav ol { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: 1.5rem 0 0; padding: .75rem 1rem; list-style: none; background: var(--raised); border-radius: .5rem; }
nav a { display: inline-block; padding: .15rem 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.3rem, 1fr)); gap: .6rem; margin: 1.5rem 0 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .75rem .8rem; background: var(--raised); border-radius: .5rem; }
.figures dt { color: var(--quiet); font-size: .875rem; line-height: 1.3; }
.figures dd { margin: 0; font-size: 1.4rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
.facts { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1.5rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
code { font: .9em ui-monospace, "Liberation Mono", Menlo, monospace; }
.digest { overflow-wrap: anywhere; }
td .digest { display: inline-block; min-width: 18ch; font-size: .75em; }
blockquote { margin: .75rem 0; padding: .1rem 1rem; background: var(--raised); border-left: 4px solid var(--bar); }
.quiet { color: var(--quiet); white-space: nowrap; }
.scroll { overflow-x: auto; }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; font-size: .925rem; }
caption { padding: .25rem 0; color: var(--quiet); text-align: left; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 650; vertical-align: bottom; }
tbody th { min-width: 9rem; }
td:last-child:not(.number) { min-width: 13rem; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead .number { white-space: normal; }
.chart { margin: 1.5rem 0; }
.chart svg { display: block; width: 100%; max-width: 54rem; overflow: visible; }
.chart svg.drawn { min-width: 40rem; height: auto; }
.chart figcaption { max-width: 46rem; margin-top: .5rem; font-size: .925rem; }
.legend { margin: .25rem 0; color: var(--quiet); }
summary { padding: .4rem 0; cursor: pointer; color: var(--link); }
svg text { fill: var(--ink); font-size: 13px; }
svg .label { dominant-baseline: central; }
svg .end { text-anchor: end; }
svg .middle { text-anchor: middle; }
svg .group { font-weight: 650; font-size: 14px; }
svg .bar { fill: var(--bar); }
svg .light { fill: var(--bar-light); stroke: var(--bar); }
svg .grid { stroke: var(--rule); }
svg .disc { fill: var(--bar); stroke: var(--paper); stroke-width: 2; }
svg .on-disc { fill: var(--on-bar); font-weight: 650; text-anchor: middle; dominant-baseline: central; }
svg .link { fill: none; stroke: var(--ring); stroke-opacity: .55; }
.aires { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1rem; }
.aire { padding: 1rem; background: var(--raised); border-radius: .5rem; }
.aire p { margin: 0; color: var(--quiet); }
.aire ul { margin: .5rem 0 0; padding-left: 1.1rem; }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; color: var(--quiet); font-size: .875rem; }
@media (max-width: 30rem) { svg .alternate { display: none; } .facts { grid-template-columns: 1fr; } .facts dd { margin-bottom: .5rem; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root {
    --paper: #ffffff; --raised: #ffffff; --ink: #000000; --quiet: #333333; --rule: #999999;
    --bar: #1b5693; --bar-light: #7fa9d6; --link: #000000; --ring: #64748b; --on-bar: #ffffff;
  }
  body { font-size: 10pt; }
  nav, .skip, details { display: none; }
  .scroll { overflow: visible; }
  .chart svg.drawn { min-width: 0; }
  figure, article, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`.trimStart();
