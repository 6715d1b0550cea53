package didar.export.table;

import didar.record.CodePoints;
import java.time.LocalDate;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/// Writes the rows of one table as Parquet has them: columns of its types, each optional, left out where null.
final class ParquetRows<R> extends WriteSupport<R> {

    private final Table<R> table;

    @SuppressWarnings("NullAway.Init") // the writer sets it before the first row
    private RecordConsumer out;

    private ParquetRows(Table<R> table) {
        this.table = table;
    }

    /// Makes the writer of a table.
    static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {
        private final Table<R> table;

        Builder(Table<R> table, OutputFile file) {
            super(file);
            this.table = table;
            withCodecFactory(new Gzip());
            withCompressionCodec(CompressionCodecName.GZIP);
        }

        @Override
        protected Builder<R> self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract there
        protected WriteSupport<R> getWriteSupport(Configuration configuration) {
            return new ParquetRows<>(table);
        }

        @Override
        protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
            return new ParquetRows<>(table);
        }
    }

    @Override
    @SuppressWarnings("deprecation") // abstract there
    public WriteContext init(Configuration configuration) {
        return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return context();
    }

    private WriteContext context() {
        MessageType schema = new MessageType(
                table.name(), table.columns().stream().map(ParquetRows::type).toList());
        return new WriteContext(schema, Map.of());
    }

    private static Type type(Column<?> column) {
        String name = column.name();
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(name);
            case WHOLE -> Types.optional(PrimitiveTypeName.INT32).named(name);
            case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
            case DAY ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(name);
        };
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        out = consumer;
    }

    @Override
    public void write(R row) {
        out.startMessage();
        int index = 0;
        for (Column<R> column : table.columns()) {
            Object cell = column.cell().apply(row);
            if (cell != null) {
                out.startField(column.name(), index);
                cell(column.type(), cell);
                out.endField(column.name(), index);
            }
            index++;
        }
        out.endMessage();
    }

    private void cell(Column.Type type, Object cell) {
        switch (type) {
            case TEXT -> out.addBinary(Binary.fromString(CodePoints.wellFormed((String) cell)));
            case WHOLE -> out.addInteger((Integer) cell);
            case TRUTH -> out.addBoolean((Boolean) cell);
            case DAY -> out.addInteger(Math.toIntExact(((LocalDate) cell).toEpochDay()));
        }
    }
}
