// What a study may bring that must not run or break anything; texts only.

/** Everything that has ever run in a page that showed somebody else's Markdown; each sets a flag, or breaks out of an attribute or element. */
export const HOSTILE = [
  '<script>top.cpRan = window.cpRan = true</script>',
  '<img src=x onerror="window.cpRan = true">',
  '<svg onload="window.cpRan = true"><animate onbegin="window.cpRan = true" attributeName=x dur=1s></svg>',
  '<a href="javascript:window.cpRan = true">reduced latency</a>',
  '[improved recall](javascript:window.cpRan=true)',
  '<style>.case-prism, .cp-strip { display: none !important }</style>',
  '<div style="position: fixed; inset: 0; z-index: 9999">over everything</div>',
  '</section></div></body></html><script>window.cpRan = true</script>',
  '"><script>window.cpRan = true</script>',
  `' onmouseover='window.cpRan = true`,
  '<iframe srcdoc="<script>parent.cpRan = true</script>"></iframe>',
  '<details open ontoggle="window.cpRan = true"><summary>x</summary></details>',
  '<section class="case-prism" data-paints="[{&quot;kind&quot;:&quot;claim&quot;}]">not ours</section>',
  '<base href="https://example.org/">',
  '<form action="javascript:window.cpRan = true"><button data-cp-line="1">click</button></form>',
  '&lt;script&gt;window.cpRan = true&lt;/script&gt;',
];

/** A study that brings them all, in every place that a report shows. */
export const INJECTED = `---
title: "<script>window.cpRan = true</script>"
round: impact
---

# Ranking <img src=x onerror="window.cpRan = true">

## Problem <script>window.cpRan = true</script>

${HOSTILE.map((text) => `We significantly reduced costs ${text} and I trained a model on ${text}.`).join('\n\n')}

| ${HOSTILE.slice(0, 4).join(' | ')} |
| --- | --- | --- | --- |
${Array.from({ length: 400 }, (_, row) => `| faster ${row} | 12% | <b onclick="window.cpRan = true">x</b> | better |`).join('\n')}
`;
