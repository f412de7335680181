import type { DynamoDb } from '../aws-api/dynamodb.ts';
import { buildCommits, checkAppend, isOwn, ownCommit, placesOf } from '../log/append-plan.ts';
import { tampered } from '../log/commit.ts';
import type { StreamPosition } from '../log/position.ts';
import { type Append, type AppendResult, type Commit, LogError } from '../ports.ts';
import { appendRequest, obstaclesOf } from './append-request.ts';
import { fromItem } from './commit-item.ts';
import type { CommitReader } from './commit-reader.ts';
import { failureOf, patience } from './failures.ts';
import type { TableName } from './tables.ts';

/** For each addition the commit that stands at the revision it wanted; undefined where the place is free. */
type Standing = readonly (Commit | undefined)[];

/**
 * Appends with one request, and finds out what became of it when the answer is lost.
 *
 * Whether a commit that stands in the way is a rival's or our own, sent twice, is told by its command id alone.
 */
export const appender = (
  dynamoDb: DynamoDb,
  tables: Readonly<Record<TableName, string>>,
  readCommits: CommitReader,
) => {
  const commitAt = async (tenant: string, stream: string, revision: number): Promise<Commit | undefined> => {
    for await (const [commit] of readCommits(tenant, stream, {
      from: revision,
      to: revision,
      backwards: false,
    })) {
      return commit;
    }
    return undefined;
  };

  /** The answer to a command that is in the log already, if one of these commits is its own. */
  const duplicate = async (append: Append, found: Standing): Promise<AppendResult | undefined> => {
    const own = found.find((commit) => commit && isOwn(commit, append.provenance.command));
    if (!own) return undefined;
    const at = async ({ stream, revision }: StreamPosition): Promise<Commit> => {
      const known = found.find((commit) => commit?.stream === stream && commit.revision === revision);
      const commit = known ?? (await commitAt(own.tenant, stream, revision));
      if (!commit) throw tampered(stream, revision, 'it is missing');
      return commit;
    };
    return { status: 'duplicate', commits: await Promise.all(placesOf(own, append).map(at)) };
  };

  /** What came of an append whose outcome nobody told us; undefined when it was not written. */
  const readBack = async (append: Append): Promise<AppendResult | undefined> => {
    const standing = await Promise.all(
      append.additions.map(({ stream }) => commitAt(stream.tenant, stream.name, stream.revision + 1)),
    );
    return (await duplicate(append, standing)) ?? conflictAt(append, standing.findIndex(Boolean));
  };

  const refused = async (append: Append, error: unknown): Promise<AppendResult> => {
    const obstacles = obstaclesOf(error);
    const standing = append.additions.map(({ stream: { tenant, name } }, place) => {
      const item = obstacles[place]?.item;
      return item && fromItem(tenant, name, item);
    });
    const answer = (await duplicate(append, standing)) ?? conflictAt(append, obstacles.findIndex(Boolean));
    if (!answer) throw new LogError('vault-row-exists', 'a personal value is in the vault already');
    return answer;
  };

  /** What came of a failed attempt; undefined when the same should be sent again. Throws what cannot be helped. */
  const settle = async (append: Append, error: unknown): Promise<AppendResult | undefined> => {
    const failure = failureOf(error);
    if (failure === 'condition-failed') return refused(append, error);
    if (failure === 'unknown-outcome') return readBack(append);
    if (failure === 'final') throw error;
    return undefined;
  };

  const sent = async (append: Append, commits: readonly Commit[]): Promise<AppendResult> => {
    const send = appendRequest(dynamoDb, tables, append, commits);
    const waitAgain = patience();
    for (;;) {
      try {
        await send();
        return { status: 'appended', commits };
      } catch (error) {
        const result = await settle(append, error);
        if (result) return result;
        await waitAgain(error);
      }
    }
  };

  return async (append: Append): Promise<AppendResult> => {
    checkAppend(append);
    const known = append.additions.map(({ stream }) => ownCommit(stream, append.provenance.command));
    return (await duplicate(append, known)) ?? sent(append, buildCommits(append));
  };
};

/** The conflict at a place among additions, then guards; undefined when no stream has that place. */
const conflictAt = ({ additions, guards = [] }: Append, index: number): AppendResult | undefined => {
  const stream = [...additions.map((addition) => addition.stream), ...guards][index];
  return stream && { status: 'conflict', stream: stream.name, index };
};
