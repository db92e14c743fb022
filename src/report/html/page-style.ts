// The CSS of the page: light and dark, for a phone and for paper. Signs carry what colours do.

const LIGHT = `
  --page: #fff; --ink: #1b1f24; --soft: #57606a; --rule: #d8dde3; --field: #f6f8fa; --link: #0550ae;
  --red: #a40e26; --amber: #7d4e00; --green: #116329; --violet: #6639ba;
  --red-tint: #ffebe9; --amber-tint: #fff4d6; --green-tint: #e3f6e8; --violet-tint: #f5efff; --grey-tint: #f1f3f5;
`;

const DARK = `
  --page: #15181c; --ink: #e4e7eb; --soft: #a0a9b3; --rule: #343a42; --field: #1d2126; --link: #83b9ff;
  --red: #ff9a92; --amber: #e9b64f; --green: #7ed693; --violet: #c8aaff;
  --red-tint: #45191b; --amber-tint: #3b2d0c; --green-tint: #16331f; --violet-tint: #2f2448; --grey-tint: #23282e;
`;

const TEXT = `
* { box-sizing: border-box }
[hidden] { display: none !important }
html { color-scheme: light dark; font-size: 15px; -webkit-text-size-adjust: 100% }
body { margin: 0 auto; padding: 1.5rem clamp(.9rem, 3vw, 2.5rem) 4rem; max-width: 80rem; background: var(--page);
  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
p, ul, dl, h1, h2 { margin: 0; padding: 0 }
ul { list-style: none }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
code { font: .9em/1.2 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--field);
  border-radius: 3px; padding: .1em .25em }
small { font-size: .87em; color: var(--soft) }
.red, .violation > ul .sign, .exposed, .amiss, header.fail .sign { color: var(--red) }
.inconclusive > ul .sign, .unsure, .warn, header.inconclusive .sign { color: var(--amber) }
.waived > ul .sign, td.waived, span.waived, li.waived .sample { color: var(--violet) }
.pass > ul .sign, .open, header.pass .sign { color: var(--green) }
.not-judged > ul .sign, .observed, .filtered, .closed, .silent, .drift .sign { color: var(--soft) }
`;

const HEAD = `
header { border-left: 5px solid var(--soft); padding: .1rem 0 .1rem 1rem; margin-bottom: 1.2rem }
header.fail { border-color: var(--red) } header.pass { border-color: var(--green) }
header.inconclusive { border-color: var(--amber) }
.news { margin-top: .3rem }
.caveat { margin-top: .3rem; font-weight: 650; color: var(--amber) }
.new { font-weight: 700; font-size: .87em; letter-spacing: .02em; color: var(--page); background: var(--red); border-radius: 3px;
  padding: .05em .4em; margin-right: .5em; white-space: nowrap }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em }
h1 small { font-size: .62em; font-weight: 400; letter-spacing: 0 }
.facts { color: var(--soft); margin-top: .3rem }
.warnings { margin-top: 1.7rem; scroll-margin-top: 5rem }
.warnings h2 { display: block; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule); margin-bottom: .5rem }
.warnings li { padding: .35rem .7rem; background: var(--amber-tint); border-radius: 4px; margin-top: .3rem;
  unicode-bidi: isolate }
.warnings b { color: var(--amber) }
nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-bottom: 1rem; font-size: .93rem }
#filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem;
  padding: .55rem .8rem; margin: 0 -.8rem; background: var(--field); border: 1px solid var(--rule); border-radius: 6px;
  font-size: .87rem }
#filter input[type=search], #filter select, #filter button { font: inherit; color: var(--ink); background: var(--page);
  border: 1px solid var(--soft); border-radius: 4px; padding: .2rem .45rem }
#filter input[type=search] { width: 11.5rem }
#filter ::placeholder { color: var(--soft); opacity: 1 }
#filter [aria-invalid=true] { border-color: var(--red); box-shadow: 0 0 0 1px var(--red) }
#filter button:disabled { color: var(--soft); border-color: var(--rule) }
#filter-toggle { display: none; font: inherit; color: var(--ink); background: var(--field); border: 1px solid var(--soft);
  border-radius: 4px; padding: .25rem .9rem; margin-bottom: .6rem }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: .2rem .8rem }
legend { float: left; margin-right: .8rem; padding: 0 }
input[type=checkbox] { margin: 0 .15rem 0 0; vertical-align: -.1em; accent-color: var(--link) }
kbd { font: inherit; border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; background: var(--page) }
.keys { color: var(--soft) }
#filter-count { font-weight: 600; min-height: 1.5em }
#filter-paper { display: none; unicode-bidi: isolate }
`;

// A whole chunk of entries that is not laid out yet is supposed to be as high as most are.
const ENTRIES = `
details { margin-top: 1.7rem; scroll-margin-top: 5rem }
details:not([open]) + details:not([open]) { margin-top: .7rem }
summary { cursor: pointer; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule) }
h2 { display: inline; font-size: 1.12rem; font-weight: 650 }
.count { font-weight: 400; color: var(--soft); margin-left: .2em }
.note, .of { color: var(--soft); font-size: .93rem }
.of { float: right; color: var(--ink) }
details > p { margin-top: .6rem }
.entries > .chunk { content-visibility: auto; contain-intrinsic-size: auto 1px auto 8000px }
.entries.pass > .chunk { contain-intrinsic-size: auto 1px auto 5600px }
.entries li { display: grid; grid-template-columns: 1.3rem minmax(11rem, 17rem) minmax(0, 1fr); column-gap: .6rem;
  padding: .6rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid }
.entries .sign { font-weight: 700; text-align: center }
.who b, .who span, .who small { display: block; unicode-bidi: isolate }
.who b { font-weight: 650 }
.who i { font-style: normal }
.again { color: var(--soft) }
.who i, .who .from { color: var(--soft); font-size: .93rem }
.who span + b, .who details + b { margin-top: .4rem }
.more { margin: .1rem 0 }
.more > summary { border: 0; padding: 0; color: var(--link); font-size: .93rem }
.what p { unicode-bidi: isolate; max-width: 46rem }
.what .facts { margin: 0 }
.what .facts b { color: var(--ink) }
.what p + p { margin-top: .25rem }
.what .trace { color: var(--soft); font-size: .87rem }
.pass .what p, .pass .who { font-size: .93rem }
.pass .who span { display: inline-block; margin-right: .6em }
em { font-style: normal; font-weight: 650; margin-right: .35em }
em.critical, em.high { color: var(--red) } em.medium, em.low { color: var(--amber) }
.left-out { margin-top: .8rem; padding: .4rem .7rem; background: var(--amber-tint); border-radius: 4px }
.plain li { margin-top: .15rem; unicode-bidi: isolate }
`;

const MATRIX = `
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .7rem 0; font-size: .87rem }
.legend li { color: var(--ink) }
.sample { display: inline-block; width: 1.5em; text-align: center; border-radius: 3px; font-weight: 700 }
.legend .exposed .sample, .legend .amiss .sample { background: var(--red-tint); color: var(--red) }
.legend .unsure .sample { background: var(--amber-tint); color: var(--amber) }
.legend .waived .sample { background: var(--violet-tint) }
.legend .open .sample { background: var(--green-tint); color: var(--green) }
.legend .observed .sample, .legend .silent .sample, .legend .filtered .sample, .legend .closed .sample {
  background: var(--grey-tint); color: var(--soft) }
.scroller { overflow-x: auto; max-width: 100% }
table { border-collapse: separate; border-spacing: 0; font-size: .87rem; line-height: 1.35; overflow-wrap: normal }
th { font-weight: 400; text-align: left; vertical-align: bottom }
thead th { color: var(--soft); padding: .2rem .4rem; border-bottom: 1px solid var(--rule) }
th.port { padding: .3rem 0; width: 1.9rem; min-width: 1.9rem; height: 1px }
th.port > span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; color: var(--ink) }
th:first-child { position: sticky; left: 0; background: var(--page); z-index: 1; min-width: 8rem; max-width: 18rem;
  padding-right: .8rem; overflow-wrap: anywhere; border-right: 1px solid var(--rule); unicode-bidi: isolate }
tbody th small { display: block }
td, tbody th { padding: .22rem .3rem; border-bottom: 1px solid var(--rule); vertical-align: middle }
td { text-align: center; font-weight: 700 }
td.exposed { background: var(--red); color: var(--page) }
td.amiss { background: var(--red-tint) } td.unsure { background: var(--amber-tint) }
td.waived { background: var(--violet-tint) } td.open { background: var(--green-tint) }
td.others, td.nothing { text-align: left; font-weight: 400; color: var(--soft) }
td.others > span { display: inline-block; margin-right: 1em }
th.others, td.others { padding-left: .8rem; min-width: 11rem }
`;

// The views of all patterns have one width, so that those of a vantage stand below each other.
const VANTAGES = `
.views { display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0 .35rem }
.entries .views li { display: block; width: 8.6rem; padding: .2rem .55rem .25rem; border: 1px solid var(--rule);
  border-radius: 4px; line-height: 1.3; color: var(--soft) }
.views span, .views b { display: block }
.views b > span { display: inline }
.views li > span { font-size: .87em; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.entries .views .exposed { background: var(--red); border-color: var(--red); color: var(--page) }
.entries .views .exposed > span { color: inherit }
.entries .views .amiss { background: var(--red-tint); color: var(--red) }
.entries .views .unsure { background: var(--amber-tint); color: var(--amber) }
.entries .views .waived { background: var(--violet-tint); color: var(--violet) }
.entries .views .open { background: var(--green-tint); color: var(--green) }
.patterns .wrong > .sign { color: var(--red) } .patterns .unsure > .sign { color: var(--amber) }
.patterns .notable > .sign, .patterns .as-meant > .sign { color: var(--soft) }
.patterns .wrong, .patterns .unsure, .patterns .notable, .patterns .as-meant { color: var(--ink) }
.vantages th b { color: var(--ink); font-weight: 650 }
.vantages thead small { display: block; color: var(--amber) }
.vantages td { text-align: left; font-weight: 400; vertical-align: top; min-width: 9rem; padding: .25rem .5rem;
  border-left: 1px solid var(--rule); color: var(--soft) }
.vantages .part { display: block; padding: .02rem .35rem; border-radius: 3px }
.vantages .part.exposed, .vantages .part.amiss, .vantages .part.open { font-weight: 650 }
.vantages .part.exposed { background: var(--red); color: var(--page) }
.vantages .part.amiss { background: var(--red-tint) } .vantages .part.unsure { background: var(--amber-tint) }
.vantages .part.waived { background: var(--violet-tint) } .vantages .part.open { background: var(--green-tint) }
`;

const TRAIL = `
dl { display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: .3rem 1rem; margin: .7rem 0 1rem }
dt { color: var(--soft) }
dd { margin: 0; unicode-bidi: isolate }
.meaning { max-width: 52rem }
`;

const NARROW = `
@media (max-width: 46rem) {
  html { font-size: 14px }
  h1 { font-size: 1.25rem }
  body { padding-top: .9rem }
  header { margin-bottom: .7rem }
  nav { margin-bottom: .6rem }
  details { margin-top: 1.1rem }
  #filter { position: static }
  #filter-toggle { display: inline-block }
  #filter:not(.unfolded) { display: none }
  .keys { display: none }
  .entries li { grid-template-columns: 1.3rem minmax(0, 1fr) }
  .entries .what { grid-column: 2 }
  .of { float: none; display: block }
  th:first-child { max-width: 9rem; min-width: 6rem }
  .entries .views li { width: auto; flex: 1 1 6rem }
  .vantages, .vantages tbody, .vantages tr, .vantages td { display: block }
  .vantages thead { display: none }
  .vantages tbody th { display: block; position: static; max-width: none; border: 0; padding: .6rem 0 0; font-weight: 650 }
  .vantages td { display: flex; gap: .4rem; border: 0; padding: .1rem 0 }
  .vantages td::before { content: attr(data-from); flex: 0 0 5.5rem; overflow-wrap: anywhere; color: var(--soft) }
  .vantages td > .parts { flex: 1 }
  .vantages tr { border-bottom: 1px solid var(--rule); padding-bottom: .4rem }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0 } dd { margin-bottom: .5rem }
}
`;

// ::details-content opens what is folded where no script did; browsers that lack it have the script.
const PRINT = `
@media print {
  @page { margin: 14mm }
  html { font-size: 9.5pt }
  body { padding: 0; max-width: none }
  nav, #filter, #filter-toggle { display: none !important }
  #filter-paper { display: block }
  details::details-content { content-visibility: visible; block-size: auto; display: block }
  summary { list-style: none; break-after: avoid }
  .entries > .chunk { content-visibility: visible }
  .scroller { overflow: visible }
  table { font-size: 6.5pt; width: 100% }
  th:first-child { position: static; min-width: 0; max-width: 40mm }
  th.port { width: 3.2mm; min-width: 0 } td { padding: .3mm .2mm }
  th.others, td.others { min-width: 20mm; padding-left: 1mm }
  .legend { break-after: avoid } thead { display: table-header-group } tr { break-inside: avoid }
  td, .sample { -webkit-print-color-adjust: exact; print-color-adjust: exact }
  a { color: inherit; text-decoration: none }
}
`;

export const PAGE_STYLE = `:root {${LIGHT}}
@media screen and (prefers-color-scheme: dark) { :root {${DARK}} }
${TEXT}${HEAD}${ENTRIES}${MATRIX}${VANTAGES}${TRAIL}${NARROW}${PRINT}`;
