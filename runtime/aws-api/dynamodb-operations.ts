/** A value as DynamoDB's JSON protocol writes it: a text, a number as text, or bytes in base64. */
export type Attribute = { readonly S?: string; readonly N?: string; readonly B?: string };

export type Item = Readonly<Record<string, Attribute>>;

type InTable = { readonly TableName: string };

type Condition = {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeValues?: Item;
  readonly ReturnValuesOnConditionCheckFailure?: 'ALL_OLD';
};

type Page = { readonly Items?: readonly Item[]; readonly Count?: number; readonly LastEvaluatedKey?: Item };

type Reading = InTable & {
  readonly ConsistentRead?: true;
  readonly ExpressionAttributeValues?: Item;
  readonly ProjectionExpression?: string | undefined;
  readonly ExclusiveStartKey?: Item | undefined;
  readonly Limit?: number;
};

export type Query = Reading & {
  readonly KeyConditionExpression: string;
  readonly ScanIndexForward?: boolean;
};

type Scan = Reading & { readonly FilterExpression?: string; readonly Select?: 'COUNT' };

export type Put = InTable & { readonly Item: Item } & Condition;
export type Delete = InTable & { readonly Key: Item } & Condition;

/** One action of a transaction. */
export type Action =
  | { readonly Put: Put }
  | { readonly Delete: Delete }
  | { readonly ConditionCheck: Delete };

/** Why an action of a transaction was or was not the reason to cancel it. */
export type CancellationReason = { readonly Code?: string; readonly Item?: Item };

type Keys = {
  readonly Keys: readonly Item[];
  readonly ConsistentRead?: boolean;
  readonly ProjectionExpression?: string | undefined;
};

export type WriteRequest = {
  readonly DeleteRequest?: { readonly Key: Item };
  readonly PutRequest?: { readonly Item: Item };
};

type ByTable<Value> = Readonly<Record<string, Value>>;

type Table = InTable & {
  readonly BillingMode: 'PAY_PER_REQUEST';
  readonly AttributeDefinitions: readonly {
    readonly AttributeName: string;
    readonly AttributeType: string;
  }[];
  readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: 'HASH' | 'RANGE' }[];
  readonly StreamSpecification?: { readonly StreamEnabled: boolean; readonly StreamViewType: string };
};

/** What we ask of DynamoDB, with those parts of input and output that we use (API version 2012-08-10). */
export type DynamoDbOperations = {
  readonly GetItem: [input: InTable & { Key: Item; ConsistentRead?: true }, output: { readonly Item?: Item }];
  readonly Query: [input: Query, output: Page];
  readonly Scan: [input: Scan, output: Page];
  readonly PutItem: [input: Put, output: unknown];
  readonly DeleteItem: [input: Delete, output: unknown];
  readonly BatchGetItem: [
    input: { readonly RequestItems: ByTable<Keys> },
    output: { readonly Responses?: ByTable<readonly Item[]>; readonly UnprocessedKeys?: ByTable<Keys> },
  ];
  readonly BatchWriteItem: [
    input: { readonly RequestItems: ByTable<readonly WriteRequest[]> },
    output: { readonly UnprocessedItems?: ByTable<readonly WriteRequest[]> },
  ];
  readonly TransactWriteItems: [
    input: { readonly TransactItems: readonly Action[]; readonly ClientRequestToken?: string },
    output: unknown,
  ];
  readonly CreateTable: [input: Table, output: unknown];
  readonly DescribeTable: [input: InTable, output: { readonly Table?: { readonly TableStatus?: string } }];
};
