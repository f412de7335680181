import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions } from './bundling.ts';
import { settingsOf } from './settings.ts';
import { entryFiles, foerderbuch } from './stack.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
foerderbuch(app, settingsOf(app.node), bundleFunctions(entryFiles, join(app.outdir, 'functions')));
