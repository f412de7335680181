import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Application, application } from '../../../domain/application/application.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { eraseCase, eraseCaseRefusals } from '../../../domain/retention/erase-case.ts';
import { liftAuditHold, liftAuditHoldRules } from '../../../domain/retention/lift-audit-hold.ts';
import { keptUntilOn, retention } from '../../../domain/retention/retention.ts';
import { setAuditHold, setAuditHoldRules } from '../../../domain/retention/set-audit-hold.ts';
import { startRetention, theRule } from '../../../domain/retention/start-retention.ts';
import { applicationAt } from '../../support/application-at.ts';
import { acting, specification } from '../../support/given.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { erased, held, lifted, started } from '../../support/retention-facts.ts';

const on = (day: string) => ({
  ...acting(person('auditor'), `${day}T12:00:00.000Z`),
  applicationId: APPLICATION,
});
const issued = [granted(), accepted].reduce(payout.evolve, payout.initial);
const closed = payout.evolve(issued, {
  type: 'CaseClosed',
  data: { applicationId: APPLICATION, closedBy: person('office') },
});

describe('how long papers are kept', () => {
  test('worked example 12: from 28 February 2026 to 28 February 2031, or to the end of that year', () => {
    expect(keptUntilOn('2026-02-28', { years: 5, untilEndOfYear: false })).toBe('2031-02-28');
    expect(keptUntilOn('2026-02-28', { years: 5, untilEndOfYear: true })).toBe('2031-12-31');
  });

  test('is never shorter with the end of the year, and grows with the years', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (date, years) => {
        const fromOn = date.toISOString().slice(0, 10);
        const plain = keptUntilOn(fromOn, { years, untilEndOfYear: false });
        expect(plain > fromOn).toBe(true);
        expect(keptUntilOn(fromOn, { years, untilEndOfYear: true }) >= plain).toBe(true);
        expect(keptUntilOn(fromOn, { years: years + 1, untilEndOfYear: false }) > plain).toBe(true);
      }),
    );
  });
});

describe('starting the period', () => {
  const others = { application: application.initial, programme: programme.initial, payout: issued };
  const given = specification(retention, startRetention, others);
  const proof = { ...on('2026-02-28'), ground: 'proof-of-use', fromOn: '2026-02-28' } as const;

  test('takes the rule of the grant', () => {
    given().when(proof).expectEvents(started);
  });

  test('begins again with a later proof, and stays with an earlier one', () => {
    const later = { ...proof, fromOn: '2027-01-05' };
    expect(given(started).when(later).decision).toMatchObject({
      accepted: [{ data: { fromOn: '2027-01-05', keptUntilOn: '2032-12-31' } }],
    });
    expect(given(started).when(proof).decision).toEqual({ accepted: [] });
  });

  test('begins with the end of a case that never had a proof, and with no other end', () => {
    const ended = { ...proof, ground: 'closed-without-proof', fromOn: '2027-06-01' } as const;
    expect(given().when(ended).decision).toMatchObject({ accepted: [{ data: { fromOn: '2027-06-01' } }] });
    expect(given(started).when(ended).decision).toEqual({ accepted: [] });
  });

  eachRefuses(theRule, given, {
    'unknown-application': { given: [], when: proof, beside: { payout: payout.initial } },
  });
});

describe('a hold of an audit', () => {
  const known: { application: Application } = {
    application: applicationAt('recommended'),
  };
  const setting = specification(retention, setAuditHold, known);
  const lifting = specification(retention, liftAuditHold);
  const command = { ...on('2027-01-01'), reason: 'Prüfung des Jahres 2024' };

  test('is set once, and lifted once', () => {
    setting(started).when(command).expectEvents(held);
    expect(setting(started, held).when(command).decision).toEqual({ accepted: [] });
    lifting(started, held).when(command).expectEvents(lifted);
  });

  eachRefuses(setAuditHoldRules, setting, {
    'unknown-application': { given: [], when: command, beside: { application: application.initial } },
    'case-erased': { given: [started, erased], when: command },
  });
  eachRefuses(liftAuditHoldRules, lifting, {
    'no-audit-hold': { given: [started, held, lifted], when: command },
  });
});

describe('erasing a case', () => {
  const given = specification(retention, eraseCase, { payout: closed });

  test('is for the day after the last day, once', () => {
    given(started).when(on('2032-01-01')).expectEvents(erased);
    expect(given(started, erased).when(on('2032-01-02')).decision).toEqual({ accepted: [] });
  });

  test('needs no closed grant where there was none', () => {
    given(started).when(on('2032-01-01'), { payout: payout.initial }).expectEvents(erased);
  });

  eachRefuses(eraseCaseRefusals, given, {
    'retention-not-started': { given: [], when: on('2032-01-01') },
    'case-still-open': { given: [started], when: on('2032-01-01'), beside: { payout: issued } },
    'retention-running': { given: [started], when: on('2031-12-31') },
    'audit-hold': { given: [started, held], when: on('2032-01-01') },
  });
});
