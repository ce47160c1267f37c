// The parser that Case Prism stands on, which nothing can be faster than.
import { parser as commonmark, GFM } from '@lezer/markdown';
import type { Subject } from './measure.ts';

const markdown = commonmark.configure(GFM);
export const lezer: Subject = { name: 'lezer', run: (text) => markdown.parse(text) };
