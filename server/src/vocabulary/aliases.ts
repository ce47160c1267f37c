import type { SectionId } from './sections.ts';

/** One class of heading. Phrases are lower case, without punctuation; number and articles do not matter. */
export interface Alias {
  readonly section: SectionId | 'none';
  /** Phrases that decide by themselves, wherever they stand in the heading; the longest wins. */
  readonly phrases: readonly string[];
  /** Phrases that decide only where no other one does ("Overview", but not "Solution overview"). */
  readonly weak?: readonly string[];
  /** Words that decide only as the whole heading ("Why?", but not "Why LightGBM?"). */
  readonly alone?: readonly string[];
  /** Words that decide where they come first, whatever follows ("Appendix B: model card"). */
  readonly first?: readonly string[];
  /** Doings that decide where they come first and no phrase says otherwise ("Gathering pages", "Comparing the two"). */
  readonly doing?: readonly string[];
  readonly examples: readonly string[];
  readonly counter: readonly string[];
}

const list = (phrases: string): readonly string[] => phrases.trim().split(/,\s+/);

/**
 * How headings of case studies, post-mortems, papers and project pages open a section. The classes follow `shared/corpus/GUIDELINES.md`
 * section 3. What stands before "of", "on", "for" … comes first ("evaluation of the model"); then the longest phrase decides, and between phrases of
 * one length the last, because English puts the head noun last ("model evaluation" is an evaluation, "evaluation data" is data).
 */
export const ALIASES: readonly Alias[] = [
  {
    section: 'problem',
    phrases: list(`
      problem, problem statement, problem definition, problem formulation, problem framing, problem we solved,
      business problem, background, context, challenge, current challenge, motivation, situation, starting point,
      starting situation, pain, pain point, goal, aim, objective, business goal, business objective, success metric,
      success criteria, requirement, business case, business need, why we, why i, why it, why this, why did, why do,
      why does, why is, why are, why was, research question, hypothesis, opportunity, mission, prior to, how did
      this happen, what happened, what went wrong, root cause, issue, trigger, baseline situation, status quo, case
      study, lack of, complexity of, brief, purpose, product goal, vision, stake, business understanding, about project, goal and metric, abstract, scenario, customer need,
      where we started, old system, old process, user need,
      incident, outage, need for, diagnosis, symptom, current state, current system, current setup, current process,
      current implementation, existing system, existing setup, existing solution, existing process, legacy system,
      original implementation, original system, original setup, original design, as is, limitation of old
    `),
    weak: list('overview, introduction, use case'),
    alone: list('why, task, story, before, question, need, scope'),
    doing: list('facing, struggling, outgrowing, hitting, diagnosing'),
    examples: [
      'The challenge',
      '1. Background',
      'Why I built it',
      'Business problem & goals',
      'Starting situation',
      'A little context',
    ],
    counter: ['Model', 'Lessons learned', 'Results', 'Why LightGBM?', 'Solution overview', 'Data overview'],
  },
  {
    section: 'data',
    phrases: list(`
      data, dataset, data set, data source, source, data collection, data preparation, data quality, data pipeline,
      data analysis, data exploration, data understanding, data processing, data cleaning, training data, evaluation
      data, exploratory data analysis, eda, corpus, corpora, label, labelling, labeling, annotation, feature,
      feature engineering, feature selection, preprocessing, pre processing, material, recording, sample, ground
      truth, feature store, batch feature, data labelling, etl, ingestion, signal, measurement data, transformation,
      input, processing, analyze, analyse, missing value, class imbalance, sampling, embedding, imputation, wrangling,
      outlier, tokenization, tokenisation, augmentation
    `),
    doing: list(`
      gathering, collecting, labelling, labeling, annotating, cleaning, preparing, loading, extracting, exploring, importing, sourcing, scraping,
      crawling, joining, sampling, ingesting, featurizing, featurising, encoding, normalizing, normalising, balancing, augmenting
    `),
    examples: [
      'Dataset',
      'Which data we had',
      'Features & labels',
      '4. Data Preparation',
      'Exploratory analysis of the data',
    ],
    counter: ['Database administrator', 'Model'],
  },
  {
    section: 'model',
    phrases: list(`
      system overview, model, modelling, modeling, approach, architecture, architectural component, training,
      training pipeline, method, methodology, solution, our solution, algorithm, design, system design, action, what
      i did, what we did, what i built, what we built, how i built, how we built, implementation, technique, model
      selection, model choice, baseline, baseline model, network, fine tuning, hyperparameter, technical approach,
      prompt, retrieval, ranking, pipeline, pipeline architecture, proposed, idea, alternative, trade off, tradeoff,
      classifier, was chosen, what is inside, segmentation, prediction, recommendation, candidate generation, model
      development, model training, decision, how it works, clustering, loss function, ensembling, ensemble, transfer
      learning, how we solved it, first attempt, second attempt, what we tried, what i tried, optimizer, encoder,
      improvement, enhancement, migration, update, fix, mitigation, resolution, remediation, innovation, technical innovation, proposal,
      prototype, proof of concept, concept, workflow, mechanism, strategy, redesign, rewrite, refactoring, building block, how does it work, key component
    `),
    weak: list(`
      how we, how i, what we, what i, what did we do, what did i do,
      random forest, decision tree, gradient boosting, xgboost, lightgbm, catboost, logistic regression, linear regression, svm, naive baye, k mean,
      neural network, cnn, lstm, transformer, bert, gpt, llm, rag, arima, prophet, collaborative filtering, matrix factorization, content based
      filtering, lda, autoencoder, gan, reinforcement learning, bandit
    `),
    doing: list('ing'),
    examples: [
      'Our approach',
      'What I did 🚀',
      'Model architecture',
      '→ Implementation',
      'Choosing a technical approach',
    ],
    counter: ['Model evaluation', 'Model deployment', 'Data pipeline', 'Appendix B: model card', 'Impact on the model'],
  },
  {
    section: 'evaluation',
    phrases: list(`
      evaluation, offline evaluation, offline result, offline metric, offline test, experiment, experimental result,
      metric, validation, cross validation, test result, model result, model performance, model quality, benchmark,
      backtest, back test, ablation, error analysis, accuracy, measurement, model evaluation, test set, how good is
      it, how well, how we measured, how i measured, testing, analysis of error, quality, metric offline and online,
      competition, offline, offline experiment, performance, evaluation result, evaluation metric, leaderboard,
      comparison, confusion matrix, how good is, how good is model, failure case, failure analysis, fairness, bias analysis,
      interpretability, explainability, model comparison
, benchmark setup, benchmark result, benchmarking result, test setup, experimental setup, experiment setup, evaluation setup, comparing
    `),
    doing: list(
      'evaluating, comparing, measuring, testing, benchmarking, validating, assessing, judging, verifying, profiling, quantifying',
    ),
    examples: [
      'Evaluation of the model',
      'Offline results',
      'Experiments',
      'Test results',
      'How good is it?',
      'Model evaluation',
    ],
    counter: ['Results', 'Evaluation data', 'A/B test'],
  },
  {
    section: 'impact',
    phrases: list(`
      performance improvement, performance gain, performance number, final result, key result, main result, final outcome,
      a b test result, online a b test, online test result, impact, business impact, result, outcome, business
      result, business outcome, benefit, win, effect, roi, value, business value, measurable impact, what changed,
      what it changed, what it brought, achievement, outcome and lesson learned, result and impact, online result,
      product impact, a b test, ab test, before and after, gain, saving, success, reduced, improved, clinical and
      operational impact, operational impact, customer impact, what customer got, what user got, payoff, return, online experiment, live experiment,
      after
    `),
    examples: [
      'Business results',
      'Outcome',
      'Results 🎉',
      'Measurable impact',
      'Before and after',
      'After the launch',
    ],
    counter: ['Offline results', 'Test results', 'What I took away'],
  },
  {
    section: 'scale',
    phrases: list(`
      training efficiency, efficiency, resource usage,
      scale, scaling, scalability, deployment, deploying, serving, monitoring, production, productionization,
      productionisation, productization, in production, infrastructure, operation, ops, mlops, rollout, roll out,
      ramp up, maintenance, latency, cost, running it, how it runs, in daily use, daily use, keeping light on, under
      hood, integration, prediction service, online store, online testing and deployment, model deployment, model
      serving, drift, retraining, release, reliability, load, tech stack and infrastructure, inference, live, going
      live, low latency, online serving, ci cd, observability, security and scaling, operating, day two, api, web app, demo app, docker, model registry,
      productionizing, productionising, keeping it fresh, on call, productionizing model, productionising model, versioning, rollback, alerting
, autoscaling, provisioning, tuning best practice, productionized, hosting, disaster recovery, capacity, sla, slo, orchestration, scheduling
    `),
    doing: list(`
      deploying, serving, monitoring, scaling, operating, running, hosting, productionizing, productionising, automating, scheduling, maintaining, shipping, releasing,
      launching, containerizing, containerising, dockerizing, dockerising, tuning, optimizing, optimising, retraining, orchestrating
    `),
    examples: ['Deployment & monitoring', 'Serving', 'How it runs', '🚢 In production', 'Keeping the lights on'],
    counter: ['Results', 'Data collection'],
  },
  {
    section: 'none',
    phrases: list(`
      team, faq, question and answer, q a, license, licence, acknowledgement, acknowledgment, about author, about
      me, author, contact, link, resource, further reading, who was involved, lesson, lesson learned, key learning, takeaway,
      reflection, conclusion, limitation, next step, what next, what is next, future, future work, roadmap, open
      point, open question, still to do, todo, note to self, what i took away, what i learned, what we learned, what
      i could, could have done better, what i would, what i would do differently, what i redo, redo, differently,
      tech stack, stack, technology, tools used, technologies used, installation, getting started, usage, setup,
      quickstart, prerequisite, project structure, contributing, citation, experience, working experience, work
      experience, past experience, education, skill, publication, certification, award, summary, resume, cv, info,
      timeline, timeline of event, response, tl dr, tldr, table of content, content, changelog, other topic, viewing
      result, my role, bibliography, disclaimer, credit, thank, volunteer, contributor, glossary, dependency, repository structure,
      file structure, hobby, related work, side project, selected project, personal project
, post mortem, postmortem, action item, acknowledging, closing thought, final thought, wrap up, wrapping up, get involved, join us, hiring, award
    `),
    first: list('appendix, annex, reference, future, further, option'),
    alone: list('learning, note, project, language, interest, tool, profile, role, file, support'),
    doing: list(
      'looking, learning, contributing, getting, installing, concluding, closing, following, moving, thinking, reading, using, understanding, introducing, writing',
    ),
    examples: [
      'References',
      'Who was involved?',
      'Lessons learned',
      'What is next 🔮',
      'Tech stack 🛠️',
      'What I would do differently',
    ],
    counter: ['Problem', 'Business outcome', 'Machine learning'],
  },
];
