// Messages that no client should send, and some do.
import fc from 'fast-check';

export const anything = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.string(),
  fc.constant([]),
  fc.constant([null]),
  fc.constant({}),
  fc.constant({ textDocument: 7 }),
  fc.constant({ textDocument: null }),
);

/** Any string is the name of a document, which somebody would have to close. */
const noUri = anything.filter((value) => typeof value !== 'string');

/** Not a number travels as null. */
const number = fc.constantFrom<unknown>(null, 'x', {}, 0.5, Number.NaN, [], undefined, true);
const badPosition = fc.oneof(
  anything,
  fc.record({ line: number, character: fc.constantFrom(0, 3) }),
  fc.record({ line: fc.constantFrom(0, 1), character: number }),
);
const badRange = fc.oneof(
  anything.filter((value) => value !== undefined),
  fc.record({ start: badPosition, end: fc.constant({ line: 1, character: 0 }) }),
  fc.record({ start: fc.constant({ line: 0, character: 0 }), end: badPosition }),
);

/** Places beyond the text, which the protocol lets a client send: they are read as the nearest in it. */
const far = fc.constantFrom(-7, -1, 0, 1, 2 ** 31, Number.MAX_SAFE_INTEGER, 1e300);
const farPosition = fc.record({ line: far, character: far });
export const farRange = fc.record({ start: farPosition, end: farPosition });

const badChange = fc.oneof(
  anything,
  fc.record({ text: fc.constantFrom(undefined, null, 7, {}) }),
  fc.record({ range: badRange, text: fc.constant('lost') }),
);

export interface Malformed {
  readonly method: string;
  readonly params: unknown;
}

const about = (method: string, params: fc.Arbitrary<unknown>) =>
  params.map((sent): Malformed => ({ method, params: sent }));

/** Notifications that a server can only pass over: its documents stay as they are. */
export const malformed = (uris: fc.Arbitrary<string>): fc.Arbitrary<Malformed> => {
  const textDocument = uris.map((uri) => ({ uri, version: 99 }));
  return fc.oneof(
    ...['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave'].map(
      (method) => about(method, anything),
    ),
    about('textDocument/didOpen', fc.record({ textDocument })),
    about('textDocument/didOpen', fc.record({ textDocument: fc.record({ uri: noUri, text: fc.constant('x') }) })),
    about('textDocument/didChange', fc.record({ textDocument })),
    about('textDocument/didChange', fc.record({ textDocument, contentChanges: anything.filter((is) => !isEmpty(is)) })),
    about(
      'textDocument/didChange',
      fc.record({ textDocument, contentChanges: fc.tuple(fc.constant({ text: 'lost' }), badChange) }),
    ),
    about('workspace/didChangeWatchedFiles', anything),
    about('workspace/didChangeWatchedFiles', fc.record({ changes: fc.oneof(anything, fc.array(anything)) })),
    about('workspace/didChangeWorkspaceFolders', anything),
    about('workspace/didChangeWorkspaceFolders', fc.record({ event: anything })),
    about(
      'workspace/didChangeWorkspaceFolders',
      fc.record({ event: fc.record({ added: anything, removed: fc.array(anything) }) }),
    ),
    about('workspace/didChangeConfiguration', anything),
    about('$/cancelRequest', anything),
    about('$/cancelRequest', fc.record({ id: anything })),
    about(
      '$/cancelRequest',
      fc.record({ id: fc.integer({ min: 0, max: 60 }) }).map(({ id }) => ({ id: id + 1e6 })),
    ),
    about('window/workDoneProgress/cancel', anything),
    about('$/unknown', anything),
    about('no/such/notification', anything),
    about('initialized', anything),
  );
};

/** Settings as somebody may have typed them. */
export const junkSettings = fc.oneof(
  anything,
  fc.record({ casePrism: anything }),
  fc.record({
    casePrism: fc.record({
      enable: fc.constantFrom<unknown>(true, 'yes', null),
      rules: fc.oneof(anything, fc.dictionary(fc.constantFrom('passion', 'no-such-rule', '__proto__'), anything)),
      codeLens: anything,
      semanticTokens: anything,
    }),
  }),
);

/** No changes are changes that anybody can make. */
function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

export { badPosition, badRange };
