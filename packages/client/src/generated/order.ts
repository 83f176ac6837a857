// Written by `npm run openapi` from docs/api/order.json.
export interface paths {
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shopper’s own orders, newest first */
        get: operations["getOrders"];
        put?: never;
        /**
         * Place an order, and pay it in the same call where a payment is given
         * @description The cart is closed and its stock is held until `expiresAt`. A decline answers 422 with the order.
         */
        post: operations["postOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order with its lines, payments, shipments and timeline */
        get: operations["getOrdersByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay a pending order; one that is paid for already is answered as it is */
        post: operations["postOrdersByOrderIdPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an order that is pending, or paid and not shipped; the money is given back */
        post: operations["postOrdersByOrderIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/webhooks/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment provider reports on a charge
         * @description Signed by the provider over the raw body. Duplicates and any order of arrival are harmless.
         */
        post: operations["postPaymentsWebhooksByProvider"];
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
        Address: {
            firstName: string;
            lastName: string;
            company?: string;
            line1: string;
            line2?: string;
            city: string;
            region?: string;
            postalCode?: string;
            country: components["schemas"]["Country"];
            phone?: string;
        };
        /**
         * @description ISO 3166-1 alpha-2
         * @enum {string}
         */
        Country: "AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW";
        PaymentInput: {
            /** @constant */
            provider: "mock";
            /** @enum {string} */
            outcome: "success" | "decline";
        } | {
            /** @constant */
            provider: "manual";
        };
        Money: {
            /** @description in the currency’s minor unit */
            amount: number;
            /** @description ISO 4217 */
            currency: string;
        };
        Order: {
            id: string;
            /** @description for people */
            number: string;
            /** @enum {string} */
            status: "pending" | "processing" | "completed" | "cancelled";
            /** @enum {string} */
            paymentStatus: "awaiting" | "authorized" | "paid" | "partially_refunded" | "refunded" | "failed";
            /** @enum {string} */
            fulfillmentStatus: "unfulfilled" | "partially_fulfilled" | "fulfilled" | "partially_returned" | "returned";
            cancelReason: ("expired" | "customer" | "staff" | "payment_failed") | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            placedAt: string;
            /**
             * Format: date-time
             * @description until when the order may be paid, while it is pending
             */
            expiresAt: string;
            email: string;
            items: components["schemas"]["OrderItem"][];
            totals: components["schemas"]["OrderTotals"];
            shippingAddress: components["schemas"]["Address"];
            billingAddress: components["schemas"]["Address"];
            note: string | null;
            payments: components["schemas"]["Payment"][];
            refunds: components["schemas"]["Refund"][];
            shipments: components["schemas"]["Shipment"][];
            timeline: components["schemas"]["TimelineEntry"][];
            /** @description what may be done now */
            actions: ("pay" | "cancel")[];
            /** @description opens a guest’s order as X-Order-Token; given once */
            token?: string;
        };
        OrderItem: {
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
            } | null;
            quantity: number;
            fulfilledQuantity: number;
            /** @description cancelled after the rest was shipped */
            cancelledQuantity: number;
            unitPrice: components["schemas"]["Money"];
            discount: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        OrderTotals: {
            subtotal: components["schemas"]["Money"];
            discount: components["schemas"]["Money"];
            shipping: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        Payment: {
            id: string;
            provider: string;
            /** @enum {string} */
            status: "started" | "pending" | "authorized" | "captured" | "declined" | "voided";
            amount: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            /** @description what names the money outside; staff only */
            reference?: string | null;
            failureCode: string | null;
            /** @description what the buyer has to do, while the attempt is pending; send the payment again afterwards */
            nextAction?: {
                redirectUrl: string;
            } | {
                clientSecret: string;
            };
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        Refund: {
            id: string;
            paymentId: string;
            /** @enum {string} */
            status: "started" | "succeeded" | "failed";
            amount: components["schemas"]["Money"];
            reason: string;
            /** @description staff only */
            note?: string | null;
            /** @description when it is tried again, after a refusal; staff only */
            nextAttemptAt?: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
        };
        Shipment: {
            id: string;
            carrier: string | null;
            trackingNumber: string | null;
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            createdAt: string;
            items: {
                itemId: string;
                quantity: number;
            }[];
        };
        TimelineEntry: {
            /**
             * Format: date-time
             * @description ISO 8601, UTC
             */
            at: string;
            kind: string;
            /** @enum {string} */
            by: "system" | "guest" | "shopper" | "staff";
            reason?: string;
            provider?: string;
            paymentId?: string;
            refundId?: string;
            shipmentId?: string;
            failureCode?: string;
            carrier?: string;
            trackingNumber?: string;
            /** @description of a note; staff only */
            text?: string;
            /** @description who it was, as they were called then; staff only */
            staffName?: string;
            amount?: components["schemas"]["Money"];
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
    getOrders: {
        parameters: {
            query?: {
                /** @description rows a page */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                status?: "pending" | "processing" | "completed" | "cancelled";
            };
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
                    "application/json": {
                        items: components["schemas"]["Order"][];
                        nextCursor: string | null;
                    };
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
    postOrders: {
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
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cartId: string;
                    /**
                     * Format: email
                     * @description required for a guest; a shopper’s is the account’s where none is given
                     */
                    email?: string;
                    shippingAddress: components["schemas"]["Address"];
                    /** @description the shipping address where none is given */
                    billingAddress?: components["schemas"]["Address"];
                    /** @description pays in the same call where the provider can answer at once */
                    payment?: components["schemas"]["PaymentInput"];
                    /** @description a higher total is refused with price_changed */
                    expectedTotal?: components["schemas"]["Money"];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description Conflict: `cart_empty`, `cart_not_active`, `idempotency_in_progress`, `insufficient_stock`, `price_changed`, `too_many_pending_orders` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "cart_empty" | "cart_not_active" | "idempotency_in_progress" | "insufficient_stock" | "price_changed" | "too_many_pending_orders";
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
            /** @description Unprocessable Entity: `idempotency_key_reused`, `payment_declined` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "idempotency_key_reused" | "payment_declined";
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
    getOrdersByOrderId: {
        parameters: {
            query?: never;
            header?: {
                /** @description opens a guest’s order */
                "X-Order-Token"?: string;
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                orderId: string;
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
                    "application/json": components["schemas"]["Order"];
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
    postOrdersByOrderIdPayments: {
        parameters: {
            query?: never;
            header?: {
                /** @description opens a guest’s order */
                "X-Order-Token"?: string;
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description the same key and body gets the same answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentInput"];
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
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
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
            /** @description Conflict: `idempotency_in_progress`, `invalid_transition` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "idempotency_in_progress" | "invalid_transition";
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
            /** @description Unprocessable Entity: `idempotency_key_reused`, `payment_declined` */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "idempotency_key_reused" | "payment_declined";
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
    postOrdersByOrderIdCancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description opens a guest’s order */
                "X-Order-Token"?: string;
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description the same key and body gets the same answer */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
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
                    "application/json": components["schemas"]["Order"];
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
            /** @description Conflict: `idempotency_in_progress`, `invalid_transition` */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "idempotency_in_progress" | "invalid_transition";
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
    postPaymentsWebhooksByProvider: {
        parameters: {
            query?: never;
            header?: {
                /** @description taken over into logs and the answer */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                provider: "mock" | "manual";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": unknown;
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description Unauthorized: `unauthenticated` */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code?: "unauthenticated";
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
