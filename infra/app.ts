import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFunctions } from './bundling.ts';
import { settingsOf } from './settings.ts';
import { foerderbuch, programs } from './stack.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
foerderbuch(app, settingsOf(app.node), bundleFunctions(programs, join(app.outdir, 'functions')));
