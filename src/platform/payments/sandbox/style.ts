/** The sandbox's own look, plain on purpose: nobody should take the world outside for the house. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#b9b9c6, #55556a); --ink: light-dark(#1b1b24, #ececf2);
  --soft: light-dark(#55555f, #b5b5c2); --paper: light-dark(#ffffff, #1c1c24); --back: light-dark(#f1f1f4, #121218);
  --act: light-dark(#4a2a9c, #c4b1ff); --on-act: light-dark(#ffffff, #1b1036); --bad: light-dark(#a01830, #ffa3b0); }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace;
  color: var(--ink); background: var(--back); }
header { background: #ffd9f2; color: #2b0a22; border-bottom: 4px dashed #b3007a; padding: .75rem 1rem; }
header p { margin: 0 auto; max-width: 64rem; font-weight: 700; }
main { max-width: 34rem; margin: 1.5rem auto; padding: 1.25rem; background: var(--paper); border: 1px solid var(--line); }
main.wide { max-width: 64rem; }
footer { max-width: 64rem; margin: 0 auto; padding: 0 1.25rem 2rem; }
h1 { font-size: 1.35rem; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p, dl, ul { margin: 0 0 1rem; }
dt { color: var(--soft); font-size: .875rem; }
dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
a { color: var(--act); }
nav ul { list-style: none; display: flex; gap: 1rem; padding: 0; margin: 0; }
nav a { display: inline-block; padding: .5rem 0; }
form { margin: 0 0 .75rem; }
label { display: block; font-weight: 700; }
input { width: 100%; font: inherit; color: inherit; background: var(--back); border: 1px solid var(--soft);
  padding: .6rem; min-height: 2.75rem; }
input[aria-invalid] { border: 2px solid var(--bad); }
.field { margin: 0 0 1rem; }
.hint { color: var(--soft); font-size: .875rem; margin: 0; }
.bad { color: var(--bad); font-weight: 700; margin: 0; }
.trouble { border: 2px solid var(--bad); padding: .75rem; color: var(--bad); font-weight: 700; }
.half { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0 1rem; }
button { font: inherit; font-weight: 700; padding: .6rem 1rem; min-height: 2.75rem; cursor: pointer;
  color: var(--on-act); background: var(--act); border: 2px solid var(--act); }
button.plain { color: var(--act); background: none; }
.pair { display: flex; flex-wrap: wrap; gap: .75rem; }
.testers { border: 2px dashed var(--line); padding: .75rem 1rem 0; margin-top: 1.5rem; }
.testers h2 { margin-top: 0; }
.code { background: var(--back); border: 1px solid var(--line); padding: .75rem; overflow-wrap: anywhere; }
.picture { background: #fff; width: 12rem; padding: .5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); }
td form { margin: 0; display: inline-block; }
td button { min-height: 1.75rem; padding: .1rem .5rem; margin: 0 .35rem .35rem 0; font-weight: 400; }
.amount { text-align: right; white-space: nowrap; }
.number { white-space: nowrap; }
.small { display: block; color: var(--soft); }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
`;
