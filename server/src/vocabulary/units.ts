import type { Dimension } from './dimensions.ts';

/** A unit of measurement. `factor` turns a value into the canonical unit, where units of one kind are comparable. */
export interface UnitRow {
  /** Spellings, comma separated, lower case; plural `-s` is handled. */
  readonly words: string;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly factor?: number;
  /** Units of calendar length mostly state how long something was done, not how long it takes. */
  readonly calendar?: boolean;
}

export const UNITS: readonly UnitRow[] = [
  { words: 'ns, nanosecond', unit: 'ms', dimension: 'time', factor: 1e-6 },
  { words: 'µs, μs, us, microsecond', unit: 'ms', dimension: 'time', factor: 1e-3 },
  { words: 'ms, msec, millisecond', unit: 'ms', dimension: 'time', factor: 1 },
  { words: 's, sec, second', unit: 'ms', dimension: 'time', factor: 1e3 },
  { words: 'min, minute', unit: 'ms', dimension: 'time', factor: 6e4 },
  { words: 'h, hr, hour', unit: 'ms', dimension: 'time', factor: 3.6e6 },
  { words: 'day, working day, business day, d', unit: 'days', dimension: 'time', factor: 1, calendar: true },
  { words: 'night, weekend, shift', unit: 'days', dimension: 'time', calendar: true },
  { words: 'week, wk', unit: 'days', dimension: 'time', factor: 7, calendar: true },
  { words: 'fortnight', unit: 'days', dimension: 'time', factor: 14, calendar: true },
  { words: 'month, mo', unit: 'days', dimension: 'time', factor: 30.4, calendar: true },
  { words: 'quarter, sprint, season', unit: 'days', dimension: 'time', calendar: true },
  { words: 'year, yr, decade', unit: 'days', dimension: 'time', factor: 365, calendar: true },
  {
    words: 'person-day, person-week, person-month, man-day, man-hour, person-hour, fte',
    unit: 'FTE',
    dimension: 'time',
  },

  { words: '%, percent, per cent, pct, percentage', unit: '%', dimension: 'ratio', factor: 1 },
  { words: 'pp, pps, ppt, percentage point', unit: 'pp', dimension: 'ratio', factor: 1 },
  { words: 'point, pt', unit: 'points', dimension: 'ratio' },
  { words: 'bp, bps, basis point', unit: 'pp', dimension: 'ratio', factor: 0.01 },
  { words: 'x, ×, times, fold', unit: 'x', dimension: 'ratio', factor: 1 },
  { words: 'order of magnitude, orders of magnitude', unit: 'x', dimension: 'ratio', factor: 10 },

  { words: 'b, byte', unit: 'B', dimension: 'data', factor: 1 },
  { words: 'kb, kib, kilobyte', unit: 'B', dimension: 'data', factor: 1e3 },
  { words: 'mb, mib, megabyte', unit: 'B', dimension: 'data', factor: 1e6 },
  { words: 'gb, gib, gigabyte', unit: 'B', dimension: 'data', factor: 1e9 },
  { words: 'tb, tib, terabyte', unit: 'B', dimension: 'data', factor: 1e12 },
  { words: 'pb, pib, petabyte', unit: 'B', dimension: 'data', factor: 1e15 },

  {
    words: 'qps, rps, tps, queries/s, req/s, reqs/s, requests/s, requests/sec, req/sec, fps, ops, wps',
    unit: '/s',
    dimension: 'rate',
  },
  { words: 'hz', unit: 'Hz', dimension: 'amount', factor: 1 },
  { words: 'khz', unit: 'Hz', dimension: 'amount', factor: 1e3 },
  { words: 'mhz', unit: '/s', dimension: 'rate', factor: 1e6 },
  { words: 'ghz', unit: '/s', dimension: 'rate', factor: 1e9 },
  {
    words: 'mbps, mbit, mbit/s, mb/s, gb/s, gbps, gbit, gbit/s, kbps, tokens/s, mbit/sec',
    unit: 'B/s',
    dimension: 'rate',
  },
  { words: 'rpm, tpm, qpm', unit: '/min', dimension: 'rate' },

  { words: 'flops, gflops, tflops, mflops', unit: 'FLOP', dimension: 'count' },
  { words: 'w, kw, mw, gw, watt, kilowatt, megawatt, kva', unit: 'W', dimension: 'amount' },
  {
    words: 'wh, kwh, mwh, gwh, twh, mah, joule, kj, mj, kilowatt-hour, megawatt-hour',
    unit: 'Wh',
    dimension: 'amount',
  },
  { words: 'gpu-hour, gpu hour, cpu-hour, core-hour', unit: 'GPU h', dimension: 'time' },
  {
    words: 'mm, cm, km, metre, meter, centimetre, centimeter, kilometre, kilometer, mile, inch, foot, feet',
    unit: 'm',
    dimension: 'amount',
  },
  { words: 'kg, mg, µg, gram, kilogram, kilo, tonne, ton, pound of, lbs', unit: 'kg', dimension: 'amount' },
  { words: 'litre, liter, ml, gallon, barrel, m³, m3, cubic metre, cubic meter', unit: 'l', dimension: 'amount' },
  {
    words:
      'hectare, ha, acre, km², km2, m², m2, sq m, sq km, square metre, square meter, square kilometre, square mile',
    unit: 'm2',
    dimension: 'amount',
  },
  { words: '°c, °f, degree, degree celsius, degrees celsius, kelvin', unit: '°C', dimension: 'amount' },
  { words: 'km/h, kph, kmh, mph, m/s, knot', unit: 'm/s', dimension: 'amount' },
  {
    words:
      't/ha, kg/ha, t/h, kg/h, g/km, l/100km, kg/m3, mg/dl, mg/l, µg/m3, μg/m3, kwh/m2, w/m2, kg/t, mmhg, mmol/l, db, dba, ppm, ppb, kcal, calorie',
    unit: 'SI',
    dimension: 'amount',
  },
];

/** Currency signs and words with their ISO 4217 code. Signs stand before or after the number, words after it, codes on both sides. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    us$: 'USD',
    usd: 'USD',
    dollar: 'USD',
    dollars: 'USD',
    cent: 'USD',
    cents: 'USD',
    '¢': 'USD',
    c$: 'CAD',
    cad: 'CAD',
    a$: 'AUD',
    aud: 'AUD',
    nzd: 'NZD',
    '€': 'EUR',
    eur: 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    '£': 'GBP',
    gbp: 'GBP',
    pound: 'GBP',
    pounds: 'GBP',
    '¥': 'JPY',
    jpy: 'JPY',
    yen: 'JPY',
    cny: 'CNY',
    rmb: 'CNY',
    yuan: 'CNY',
    '₹': 'INR',
    inr: 'INR',
    rupee: 'INR',
    rupees: 'INR',
    rs: 'INR',
    chf: 'CHF',
    franc: 'CHF',
    francs: 'CHF',
    r$: 'BRL',
    brl: 'BRL',
    reais: 'BRL',
    '₽': 'RUB',
    rub: 'RUB',
    '₩': 'KRW',
    krw: 'KRW',
    won: 'KRW',
    '₪': 'ILS',
    ils: 'ILS',
    '₺': 'TRY',
    sek: 'SEK',
    nok: 'NOK',
    dkk: 'DKK',
    kr: 'SEK',
    kronor: 'SEK',
    pln: 'PLN',
    zł: 'PLN',
    czk: 'CZK',
    huf: 'HUF',
    sgd: 'SGD',
    hkd: 'HKD',
    mxn: 'MXN',
    zar: 'ZAR',
    aed: 'AED',
    '₦': 'NGN',
  }),
);

/**
 * What is counted. `volume`: the story's own data, users, traffic, output: a stated count is a level. `config`: how
 * something is set up, and `team`: who works there; neither says how much was achieved.
 */
export const COUNTED: readonly { readonly role: 'volume' | 'config' | 'team'; readonly words: string }[] = [
  {
    role: 'volume',
    words:
      'user, customer, client, subscriber, member, listener, viewer, visitor, reader, player, shopper, merchant, household, patient, driver, rider, seller, buyer, guest, ' +
      'request, query, search, call, message, email, ticket, order, transaction, payment, purchase, session, visit, click, impression, view, event, prediction, inference, recommendation, answer, conversation, alert, ' +
      'row, record, sample, example, observation, datapoint, data point, instance, pair, triple, log, log line, label, annotation, ' +
      'image, photo, picture, frame, video, clip, scan, slide, page, document, letter, article, post, review, comment, tweet, sentence, word, file, recording, utterance, transcript, contract, invoice, receipt, form, report, ' +
      'product, item, sku, listing, part, vehicle, device, sensor, meter, machine, robot, store, parcel, shipment, delivery, trip, ride, flight, booking, reservation, claim, case, dispute, loan, application, account, profile, asset, url, domain, ' +
      'false positive, false alarm, error, incident, complaint, outage, timeout, crash, miss, defect, failure, bug, stop, admission, bed, download, install, signup, sign-up, star, task, job, flow, series, time series, reading, measurement, hour of audio, line, site, location, brain, variant, question, attempt, chunk, snippet, listener, seat',
  },
  {
    role: 'config',
    words:
      'layer, node, epoch, token, class, feature, tree, fold, cluster, dimension, head, gpu, cpu, core, replica, worker, pod, instance type, category, intent, step, stage, phase, parameter, hyperparameter, neuron, channel, bin, bucket, topic, seed, iteration, batch, component, ' +
      'section, chapter, example, way, reason, thing, kind, type, option, approach, method, strategy, test, experiment, repetition, variable, column, table, field, attribute, metric, level, gpt, model, algorithm, notebook, service, microservice, repo, repository, pipeline, language, region, country, ' +
      'command, rule, threshold, window, lag, neighbour, component, factor, part, stream, source, provider, horizon, quantile, shard, partition, container, dyno, endpoint, dag, dashboard, chart, version, checkpoint, expert, chunk, hop, bit, state, question, criterion, objective, side, hand, place, point of view, difference, benefit, challenge, goal',
  },
  {
    role: 'team',
    words:
      'engineer, developer, scientist, data scientist, analyst, designer, manager, colleague, person, people, team, squad, annotator, labeller, intern, student, doctor, gp, clinician, expert, stakeholder, teammate, peer, employee, agent, coder, rater, volunteer, participant, department, office, branch, market, hotel, practice, company, organisation, customer team, meetup, year experience, collaborator, partner',
  },
];
