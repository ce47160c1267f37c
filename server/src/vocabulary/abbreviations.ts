/**
 * Abbreviations that do not end a sentence, at the end of a text. Single capitals are initials ("J. Smith"), but for those after a number ("6 W."). "etc." and "p.m." are left
 * out: they end sentences as often as not, and a lower-case word after them is a sign by itself. So are units ("85 ms.", "25 min.").
 */
export const NEVER_LAST =
  /(?:^|(?<!\d)[\s(])(?:[A-Z]|[eE]\.g|[iI]\.e|cf|vs|approx|ca|al|resp|incl|excl|est|Dr|Mr|Mrs|Ms|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** Abbreviations that go on only before a number: "No. 5", "Fig. 3". */
export const BEFORE_NUMBER =
  /(?:^|[\s(])(?:[Nn]os?|[Ff]igs?|[Ee]q|[Ss]ec|[Cc]h|[Vv]ol|[Vv]er|[Vv]|[Pp]p?|[Mm]in|[Mm]ax|[Aa]vg)\.$/;
