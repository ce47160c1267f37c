import type { ModelRow } from './models.ts';

/** Names of tools, languages, libraries and services: a list of them shows nothing that anybody did. */
export const TOOLS: readonly ModelRow[] = [
  {
    family: 'languages',
    words:
      'python, java, scala, kotlin, golang, rust, julia, matlab, javascript, typescript, node.js, nodejs, c++, c#, sql, nosql, bash, shell, html, css, php, ruby, swift, perl, sas, vba, r',
    examples: ['Python, SQL and Bash'],
    counter: ['We trained a model.'],
  },
  {
    family: 'machine learning',
    words:
      'tensorflow, keras, pytorch, torch, scikit learn, scikit, sklearn, xgboost, lightgbm, catboost, jax, onnx, hugging face, huggingface, transformers, spacy, nltk, gensim, opencv, langchain, llamaindex, openai, azure openai, gpt, bert, pandas, numpy, scipy, ' +
      'matplotlib, seaborn, plotly, jupyter, mlflow, kubeflow, weights biases, wandb, sagemaker, vertex ai, azure ml, databricks, feast, tecton, tfx, ray, optuna, faiss, pinecone, weaviate, milvus, qdrant, replicate, ollama, streamlit, gradio, dvc, zenml, fastai, statsmodels, prophet, shap',
    examples: ['PyTorch, LightGBM and MLflow'],
    counter: ['We watched the sea.'],
  },
  {
    family: 'data and platforms',
    words:
      'spark, pyspark, hadoop, hive, kafka, airflow, dagster, prefect, dbt, flink, beam, snowflake, bigquery, redshift, athena, postgres, postgresql, mysql, mongodb, mongo, redis, cassandra, elasticsearch, elastic, neo4j, sqlite, dynamodb, tableau, power bi, looker, grafana, prometheus, excel, ' +
      'aws, gcp, azure, google cloud, s3, ec2, lambda, docker, kubernetes, k8s, terraform, helm, ansible, jenkins, github actions, gitlab ci, circleci, git, github, gitlab, ci cd, linux, nginx, vercel, supabase, heroku, cloud run, cloudflare, datadog, sentry, stripe, ' +
      'fastapi, flask, django, spring, spring boot, react, next.js, nextjs, vue, angular, graphql, grpc, rest, pydantic, celery, rabbitmq, streamlit, jira, confluence',
    examples: ['Docker, Kubernetes and Airflow'],
    counter: ['We moved house.'],
  },
];
