// Written by `npm run openapi` from docs/api/cart.json.
export interface paths {
    "/v1/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a cart, or add to the shopper’s own
         * @description A shopper has one active cart: where there is one it is answered with 200 and the items are added.
         */
        post: operations["postCarts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shopper’s active cart */
        get: operations["getCartsCurrent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/{cartId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A cart with today’s prices and availability */
        get: operations["getCartsByCartId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/{cartId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add units of a variant */
        post: operations["postCartsByCartIdItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/carts/{cartId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a line */
        delete: operations["deleteCartsByCartIdItemsByItemId"];
        options?: never;
        head?: never;
        /** Set the quantity of a line */
        patch: operations["patchCartsByCartIdItemsByItemId"];
        trace?: never;
    };
    "/v1/carts/{cartId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a guest’s cart into the shopper’s */
        post: operations["postCartsByCartIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Cart: {
            id: string;
            /** @enum {string} */
            status: "active" | "ordered" | "merged";
            currency: string;
            items: components["schemas"]["CartItem"][];
            totals: components["schemas"]["Totals"];
            /** @description when an untouched guest cart is removed */
            expiresAt: string | null;
            /** @description opens a guest’s cart as X-Cart-Token; given once */
            token?: string;
        };
        CartItem: {
            id: string;
            variantId: string;
            productSlug: string;
            name: string;
            sku: string;
            options: {
                [key: string]: string;
            };
            image: {
                url: string;
                alt: string;
                srcset?: string;
            } | null;
            quantity: number;
            unitPrice: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /** @description the unit price differs from the one when the line was last added or set */
            priceChanged: boolean;
            /** @enum {string} */
            availability: "in_stock" | "low_stock" | "out_of_stock" | "backorder";
        };
        Money: {
            /** @description in the currency’s minor unit */
            amount: number;
            /** @description ISO 4217 */
            currency: string;
        };
        Totals: {
            subtotal: components["schemas"]["Money"];
            discount: components["schemas"]["Money"];
            shipping: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        Problem: {
            /** @description a URN of the code */
            type: string;
            /** @description the code in words */
            title: string;
            status: number;
            /** @description what happened here, and what to do */
            detail: string;
            /** @description the request id */
            instance: string;
            /** @description stable, to program against */
            code: string;
            /** @description everything that is not valid */
            errors?: {
                /** @description such as items.0.quantity */
                path: string;
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: {
        /** @description taken over into logs and the answer */
        RequestId: string;
        /** @description the same key and body gets the same answer */
        IdempotencyKey: string;
        /** @description the ETag that the change is based on; another version gets 412 */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description the id of this request */
        RequestId: string;
        /** @description the version, where the thing has one */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postCarts: {
        parameters: {
            query?: never;
            header?: {
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description the same key and body gets the same answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items?: {
                        variantId: string;
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Bad Request: `malformed_json`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "malformed_json" | "validation_failed";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `token_expired`, `unauthenticated` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "token_expired" | "unauthenticated";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden: `account_disabled` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "account_disabled";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Not Found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "not_found";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `idempotency_in_progress`, `insufficient_stock` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "idempotency_in_progress" | "insufficient_stock";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large: `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "payload_too_large";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type: `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unsupported_media_type";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity: `idempotency_key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "rate_limited";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "internal_error";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `unavailable` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unavailable";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    getCartsCurrent: {
        parameters: {
            query?: never;
            header?: {
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Not Modified: `If-None-Match` holds the ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "validation_failed";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `token_expired`, `unauthenticated` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "token_expired" | "unauthenticated";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden: `account_disabled` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "account_disabled";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Not Found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "not_found";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "rate_limited";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "internal_error";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `unavailable` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unavailable";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    getCartsByCartId: {
        parameters: {
            query?: never;
            header?: {
                /** @description opens a guest’s cart */
                "X-Cart-Token"?: string;
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Not Modified: `If-None-Match` holds the ETag */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request: `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "validation_failed";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `token_expired`, `unauthenticated` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "token_expired" | "unauthenticated";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden: `account_disabled` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "account_disabled";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Not Found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "not_found";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "rate_limited";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "internal_error";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `unavailable` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unavailable";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    postCartsByCartIdItems: {
        parameters: {
            query?: never;
            header?: {
                /** @description opens a guest’s cart */
                "X-Cart-Token"?: string;
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description the same key and body gets the same answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    variantId: string;
                    quantity: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Bad Request: `malformed_json`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "malformed_json" | "validation_failed";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `token_expired`, `unauthenticated` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "token_expired" | "unauthenticated";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden: `account_disabled` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "account_disabled";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Not Found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "not_found";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `cart_not_active`, `idempotency_in_progress`, `insufficient_stock` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "cart_not_active" | "idempotency_in_progress" | "insufficient_stock";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large: `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "payload_too_large";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type: `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unsupported_media_type";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity: `idempotency_key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "rate_limited";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "internal_error";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `unavailable` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unavailable";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCartsByCartIdItemsByItemId: {
        parameters: {
            query?: never;
            header?: {
                /** @description opens a guest’s cart */
                "X-Cart-Token"?: string;
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                cartId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Bad Request: `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "validation_failed";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `token_expired`, `unauthenticated` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "token_expired" | "unauthenticated";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden: `account_disabled` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "account_disabled";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Not Found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "not_found";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `cart_not_active` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "cart_not_active";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "rate_limited";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "internal_error";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `unavailable` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unavailable";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    patchCartsByCartIdItemsByItemId: {
        parameters: {
            query?: never;
            header?: {
                /** @description opens a guest’s cart */
                "X-Cart-Token"?: string;
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                cartId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 0 removes the line */
                    quantity: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Bad Request: `malformed_json`, `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "malformed_json" | "validation_failed";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `token_expired`, `unauthenticated` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "token_expired" | "unauthenticated";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden: `account_disabled` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "account_disabled";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Not Found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "not_found";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `cart_not_active`, `insufficient_stock` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "cart_not_active" | "insufficient_stock";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large: `payload_too_large` */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "payload_too_large";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type: `unsupported_media_type` */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unsupported_media_type";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "rate_limited";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "internal_error";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `unavailable` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unavailable";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    postCartsByCartIdMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description opens a guest’s cart */
                "X-Cart-Token"?: string;
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description the same key and body gets the same answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Bad Request: `validation_failed` */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "validation_failed";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `token_expired`, `unauthenticated` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "token_expired" | "unauthenticated";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Forbidden: `account_disabled` */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "account_disabled";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Not Found: `not_found` */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "not_found";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Conflict: `cart_not_active`, `idempotency_in_progress` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "cart_not_active" | "idempotency_in_progress";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity: `idempotency_key_reused` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "idempotency_key_reused";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate_limited` */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "rate_limited";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal_error` */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "internal_error";
                    } & components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `unavailable` */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unavailable";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
}
