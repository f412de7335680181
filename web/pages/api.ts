import { html } from '../../runtime/http/html.ts';

/** Allows the page what this server has, pictures within its own style sheet, and nothing from anywhere else. */
export const apiPagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page on which the API can be looked through and tried. */
export const apiPage = (): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Förderbuch: API</title>
<link rel="stylesheet" href="/api/swagger-ui.css">
<link rel="stylesheet" href="/api/page.css">
</head>
<body>
<main id="api"></main>
<script src="/api/swagger-ui-bundle.js"></script>
<script src="/api/page.js"></script>
</body>
</html>
`.html;

/** Opens the document in the viewer, each capability folded. */
export const apiPageScript = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#api',
  validatorUrl: null,
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  deepLinking: true,
  filter: true,
});
`;

/** What a narrow screen needs besides the viewer's own sheet. */
export const apiPageStyle = `body { margin: 0; }
.swagger-ui { overflow-wrap: break-word; }
.swagger-ui .parameters-col_name { min-width: 9rem; }
@media (max-width: 40rem) {
  .swagger-ui .opblock-tag, .swagger-ui .opblock .opblock-summary { flex-wrap: wrap; }
  .swagger-ui .opblock-tag small { order: 1; flex-basis: 100%; padding: .25rem 0 0; }
  .swagger-ui .opblock .opblock-summary-description { flex-basis: 100%; }
  .swagger-ui .parameters-col_name { min-width: 6rem; }
  .swagger-ui table { display: block; overflow-x: auto; }
}
`;
